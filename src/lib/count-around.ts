/** How many of `nodes` stand in each element around them, up to `root`. */
export function countAround(root: Node, nodes: Iterable<Node>): Map<Node, number> {
  const counts = new Map<Node, number>();
  for (const node of nodes) {
    for (let parent = node.parentNode; parent && parent !== root; parent = parent.parentNode) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
