/**
 * `options` and nothing else: on pages whose scripts gave all objects more (`Object.prototype.map`, Sugar does), an option
 * that is left out, the browser's own among them, would be what they gave.
 */
export function bare<T extends object>(options: T): T {
  return Object.assign(Object.create(null) as T, options);
}
