/** Nodes as one fragment, in a document of theirs. As arguments of one call, some ten thousand would be too many. */
export function fragmentOf(nodes: Iterable<Node>, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of [...nodes]) fragment.append(node);
  return fragment;
}
