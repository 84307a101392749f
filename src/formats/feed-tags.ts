import { htmlToText } from '../lib/html-text.js';
import { attributeOf, htmlOf } from '../lib/xml-text.js';
import type { XmlElement } from '../lib/xml.js';
import type { Fields } from './feed-elements.js';
import { withMedia } from './feed-media.js';

const names = ['category', 'dc:subject', 'dcterms:subject', 'atom:category', 'media:category', 'itunes:category', 'itunes:keywords', 'media:keywords', 'keywords', 'tags', 'section'];

/** The tags of an item, those of a group of media too. */
export function tagsOf(item: Fields): string[] {
  const tags: string[] = [];
  for (const element of withMedia(item, names)) addTags(element, tags);
  return tags;
}

/** One, or as many as there are commas between. Of what else stands in a tag only the parts of one of iTunes are tags. */
function addTags(element: XmlElement, tags: string[]): void {
  const { name, children, source, contentStart } = element;
  const [first] = children;
  const before = first ? source.slice(contentStart, first.attributesStart - first.tag.length - 1).trim() : '';
  const text = htmlToText(attributeOf(element, 'label') || before || htmlOf(element)) || htmlToText(attributeOf(element, 'term') || attributeOf(element, 'text'));
  if (name === 'tags' || name.endsWith('keywords')) for (const tag of text.split(',')) tags.push(tag);
  else tags.push(text);
  for (const child of children) if (child.name === name) addTags(child, tags);
}
