/** Everything that is shown in `root`, also in shadow roots. */
export function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** Where the pointer goes: the middle of everything that can be seen in the window, each place once. */
export function spots(root: ParentNode): [x: number, y: number][] {
  const found = new Map<string, [number, number]>();
  for (const element of everything(root)) {
    // A container's middle is some child's; of the children each has its own.
    if (element.shadowRoot || element.childElementCount > 3) continue;
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = Math.round(left + Math.min(width, 400) / 2);
    const y = Math.round(top + height / 2);
    if (width > 0 && height > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight) found.set(`${x >> 3} ${y >> 3}`, [x, y]);
  }
  return [...found.values()];
}

/** What a widget shows pictures of, though they may be gone already: those that cannot be had make room. */
interface Data {
  links?: { image?: string }[];
  articles?: { image?: { src: string; srcset?: string } }[];
  article?: { image?: { src: string; srcset?: string } };
}

function addressesOf(element: Element): string[] {
  if (/^(?:img|source|audio|video|track)$/.test(element.localName)) return [element.getAttribute('src') ?? '', ...(element.getAttribute('srcset') ?? '').split(/,\s+/)];
  if (!element.localName.startsWith('tin-')) return [];
  const { links = [], articles = [], article } = element as Data;
  const pictures = [...articles, article].flatMap((one) => one?.image ?? []);
  return [...links.map(({ image = '' }) => image), ...pictures.flatMap(({ src, srcset = '' }) => [src, ...srcset.split(/,\s+/)])];
}

/** The hosts of pictures, or of sounds and videos, that are shown: they may be asked. */
export function mediaHosts(root: ParentNode, kind: 'pictures' | 'sounds'): string[] {
  const hosts = new Set<string>();
  for (const element of everything(root)) {
    const isSound = /^(?:audio|video)$/.test(element.localName) || element.parentElement?.closest('audio,video') != null;
    if (isSound !== (kind === 'sounds')) continue;
    for (const address of addressesOf(element)) {
      const [url = ''] = address.trim().split(/\s/);
      if (/^https?:/.test(url)) hosts.add(new URL(url).hostname);
    }
  }
  return [...hosts];
}
