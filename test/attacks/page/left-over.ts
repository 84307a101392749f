const activeElement = /^(?:script|iframe|frame|frameset|object|embed|applet|base|meta|link|style|form|input|textarea|math|svg|template|portal|fencedframe|area|map|dialog|noscript)$/;
const address = /^(?:href|src|action|poster|data|cite|background|longdesc|formaction|ping|xlink:href)$/;
const harmless = /^(?:https?|mailto|tel):|^data:image\/(?!svg)/;
const forbidden = /^on|^srcdoc$|^style$|^formaction$|^ping$|^background$|^poster$|^(?:popover|popovertarget|command|commandfor|autofocus|contenteditable|is|srcset-|attributionsrc|autoplay|usemap|ismap)$/;

/** The room of a widget or of a broken picture, the size of the text and the turn of a wheel are the kit's own. */
const ownStyle = /^(?:(?:--_scale|--_columns|--_position|inline-size|(?:min-)?block-size|margin-block-start): ?[\w(),. %-]*(?:; ?|$))*$/;

/** A figure's icon is the kit's own too, with nothing in it but lines. */
const ownIcon = /^<svg part="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="[a-zA-Z\d .-]+"><\/path><\/svg>$/;

/** The dialog that shows pictures large, where a click has opened it. */
const ownViewer = /^<dialog part="viewer" aria-label="[^"<>]*"[^<>]*>\s*(?:<!--[^<>]*-->\s*)*<button part="viewer-close" type="button"/;

/** What is active, or could be, in all that a widget shows. */
export function leftOver(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const isActive = activeElement.test(element.localName) && !ownIcon.test(element.outerHTML) && !ownViewer.test(element.outerHTML);
    const faults = isActive ? [element.localName] : [];
    for (const { name, value } of element.attributes) {
      const isOwn = name === 'style' && ownStyle.test(value);
      if (forbidden.test(name) && !isOwn) faults.push(`${name}="${value.slice(0, 60)}"`);
      if (address.test(name) && !harmless.test(value)) faults.push(`${name}="${value.slice(0, 60)}"`);
      if (name === 'srcset' && /(?:^|,)\s*(?!https?:)[a-z]+:/i.test(value)) faults.push(`${name}="${value.slice(0, 60)}"`);
    }
    return [...faults, ...(element.shadowRoot ? leftOver(element.shadowRoot) : [])];
  });
}

/** Only an event that is not trusted, but every kind of it. */
const events = ['click', 'dblclick', 'mouseover', 'mouseenter', 'pointerdown', 'focus', 'blur', 'keydown', 'toggle', 'beforetoggle', 'load', 'error', 'animationstart', 'transitionend', 'wheel', 'copy', 'beforeinput', 'command'];

/** Sends everything what visitors send. */
export function touch(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const type of events) element.dispatchEvent(new Event(type, { cancelable: true, composed: true }));
    if (element.shadowRoot) touch(element.shadowRoot);
  }
}
