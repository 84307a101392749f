import { isElement } from './is-element.js';

/** What a form or document can be asked for by its name, as if it were a property of theirs. */
const named = 'button,embed,fieldset,form,iframe,img,input,object,output,select,textarea';

/**
 * The names that hide what a form or document itself has: `<input name="children">` makes `form.children` an input
 * (https://html.spec.whatwg.org/#dom-form-nameditem). Old pages are one form, with controls of any name.
 */
function shadowsIn(root: Document | Element): [element: Element, attribute: string][] {
  // The document may have its own methods hidden. Old libraries replace `window.Element` and `window.Document`, not these two.
  const query = isElement(root) ? HTMLElement.prototype.querySelectorAll : HTMLDocument.prototype.querySelectorAll;
  return [...query.call(root, named)].flatMap((element) =>
    ['name', 'id'].flatMap((attribute): [Element, string][] => {
      const name = HTMLElement.prototype.getAttribute.call(element, attribute);
      return name && (name in HTMLFormElement.prototype || name in HTMLDocument.prototype) ? [[element, attribute]] : [];
    }),
  );
}

/** Whether there is a form in `root` that does not answer for itself. */
export function hasShadows(root: Element): boolean {
  return root.querySelector('form') !== null && shadowsIn(root).length > 0;
}

/** Takes such names off. */
export function removeShadows(root: Document | Element): void {
  for (const [element, attribute] of shadowsIn(root)) HTMLElement.prototype.removeAttribute.call(element, attribute);
}
