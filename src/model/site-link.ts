/** A link to another site, as "Liên kết website" panels list them. */
export interface SiteLink {
  /** Absolute `http(s)`, `mailto:` or `tel:`. */
  url: string;
  title: string;
  /** Address of a logo. */
  image?: string;
  description?: string;
  /** Heading under which the link stands. */
  group?: string;
}
