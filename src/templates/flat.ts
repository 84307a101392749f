import { nothing, type TemplateResult } from 'lit';

/** A text of the kit's own that becomes a part of the template: a tag's name, an attribute that never changes. */
export class Fixed {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What became of a template with values of certain kinds: one way through a tree of all that came before. */
class Shape {
  strings: TemplateStringsArray | undefined;
  readonly #next = new Map<unknown, Shape>();
  /** The way that was gone last: the cards of a list nearly all go the same. */
  #kind: unknown;
  #last: Shape = this;

  step(kind: unknown): Shape {
    if (kind === this.#kind) return this.#last;
    let next = this.#next.get(kind);
    if (!next) this.#next.set(kind, (next = new Shape()));
    this.#kind = kind;
    this.#last = next;
    return next;
  }
}

const start = new Shape();
const isChanging = Symbol('a value that may change');

/**
 * As Lit's `html`, but templates within it become one with it, what is `nothing` leaves no trace, and line breaks between
 * tags neither: of a thousand cards each is cloned in one go, with no more places to fill than it has values. Where
 * another part comes or goes, the whole is made anew.
 */
export function flat(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  let shape = start.step(strings);
  const changing: unknown[] = [];
  for (const value of values) {
    if (value === nothing) {
      shape = shape.step(nothing);
    } else if (value instanceof Fixed) {
      shape = shape.step(value.text);
    } else if (isTemplate(value)) {
      // Templates of one kind have the same strings.
      shape = shape.step(value.strings);
      for (const inner of value.values) changing.push(inner);
    } else {
      shape = shape.step(isChanging);
      changing.push(value);
    }
  }
  shape.strings ??= join(strings, values);
  // As `html` makes it, but with the list that is there.
  return { _$litType$: 1, strings: shape.strings, values: changing };
}

function isTemplate(value: unknown): value is TemplateResult<1> {
  return typeof value === 'object' && value !== null && (value as Partial<TemplateResult>)['_$litType$'] === 1;
}

const attribute = /\s+[?@.]?[\w-]+=$/;

function join(strings: TemplateStringsArray, values: readonly unknown[]): TemplateStringsArray {
  const joined = [strings[0] ?? ''];
  const add = (text: string): void => void (joined[joined.length - 1] += text);
  values.forEach((value, index) => {
    if (value === nothing) {
      joined[joined.length - 1] = (joined[joined.length - 1] ?? '').replace(attribute, '');
    } else if (value instanceof Fixed) {
      add(value.text);
    } else if (isTemplate(value)) {
      const [first = '', ...others] = value.strings;
      add(first);
      joined.push(...others);
    } else {
      joined.push('');
    }
    add(strings[index + 1] ?? '');
  });
  const tight = joined.map((text) => text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1'));
  return Object.assign(tight, { raw: tight });
}
