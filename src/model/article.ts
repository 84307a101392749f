/**
 * An article, whatever it was read from. Field names follow JSON Feed 1.1 in camelCase
 * (https://www.jsonfeed.org/version/1.1/). All text is plain text in NFC; URLs are absolute `http(s)`.
 */
export interface Article {
  /** The source's own id, else the URL, else a hash of title and date. Never empty. */
  id: string;
  /** Where the article is read; `''` where the source names no usable address. */
  url: string;
  title: string;
  summary: string;
  /** HTML as it came: untrusted until it went through `sanitizeHtml`. */
  contentHtml: string;
  image?: ArticleImage;
  datePublished?: Date;
  dateModified?: Date;
  authors: Author[];
  tags: string[];
  /** BCP 47 tag. */
  language?: string;
  attachments?: Attachment[];
}

export interface ArticleImage {
  src: string;
  /** Text alternative; `''` for a picture that adds nothing to the title. */
  alt: string;
  caption?: string;
  /** CSS pixels. */
  width?: number;
  /** CSS pixels. */
  height?: number;
  srcset?: string;
}

export interface Author {
  name: string;
  url?: string;
}

export interface Attachment {
  url: string;
  mimeType?: string;
  title?: string;
  sizeInBytes?: number;
}
