/** Two pages as one list, no item twice, the first's order first. What is no list is replaced by the first. */
export function merge<T>(first: T | undefined, second: T): T {
  if (first === undefined) return second;
  if (!Array.isArray(first) || !Array.isArray(second)) return first;
  const seen = new Set<unknown>();
  return [...first, ...second].filter((item: { id?: string; url?: string }) => {
    const key = item.url || item.id;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  }) as T;
}
