import { html, nothing, type TemplateResult } from 'lit';

/** A text of the kit's own that becomes a part of the template: a tag's name, an attribute that never changes. */
export class Fixed {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What became of a template with values of certain kinds: one way through a tree of all that came before. */
interface Shape {
  strings?: TemplateStringsArray;
  readonly next: Map<unknown, Shape>;
}

const shapes = new Map<unknown, Shape>();
const isChanging = Symbol('a value that may change');

/**
 * As Lit's `html`, but templates within it become one with it, what is `nothing` leaves no trace, and line breaks between
 * tags neither: of a thousand cards each is cloned in one go, with no more places to fill than it has values. Where
 * another part comes or goes, the whole is made anew.
 */
export function flat(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  let shape = step(shapes, strings);
  const changing: unknown[] = [];
  for (const value of values) {
    const kind = kindOf(value);
    shape = step(shape.next, kind);
    if (kind === isChanging) changing.push(value);
    else if (isTemplate(value)) changing.push(...value.values);
  }
  shape.strings ??= join(strings, values);
  return html(shape.strings, ...changing);
}

function step(shapes: Map<unknown, Shape>, key: unknown): Shape {
  const known = shapes.get(key);
  if (known) return known;
  const shape: Shape = { next: new Map() };
  shapes.set(key, shape);
  return shape;
}

/** Templates of one kind have the same strings. */
function kindOf(value: unknown): unknown {
  if (value === nothing) return value;
  if (typeof value !== 'object' || value === null) return isChanging;
  if (value instanceof Fixed) return value.text;
  return isTemplate(value) ? value.strings : isChanging;
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
