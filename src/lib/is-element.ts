/**
 * Whether a node is an element. `instanceof Element` says no on pages whose library put a class of its own in the place of
 * `window.Element` (Prototype 1.6, MooTools 1.2), and of elements of another window.
 */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
