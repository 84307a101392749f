import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PictureController } from '../controllers/picture-controller.js';
import { SelectController } from '../controllers/select-controller.js';
import { choiceAttribute } from '../lib/choice-attribute.js';
import { placeOf } from '../lib/place-of.js';
import { plainText } from '../lib/plain-text.js';
import { secureUrl } from '../lib/secure-url.js';
import type { SiteLink } from '../model/site-link.js';
import { tokens } from '../templates/tokens.styles.js';
import { DataElement } from './data-element.js';
import { linksPanelStyles } from './links-panel.styles.js';

/**
 * "Liên kết website": links to other sites as a list, in a select, or as logos.
 *
 * @element tin-links-panel
 * @slot - The portal's own markup: data and fallback.
 * @slot header - Instead of the heading.
 * @slot footer - Behind the links.
 * @slot loading - Instead of the placeholders while data are on their way.
 * @slot empty - Instead of the message that there is nothing.
 * @slot error - Instead of the message that data could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart group - The heading of a group.
 * @csspart list - A list of links.
 * @csspart item - An item of it.
 * @csspart link - A link; in the select layout the one that opens the chosen site.
 * @csspart logo - A logo.
 * @csspart caption - The name under a logo.
 * @csspart chooser - The line of the select and its link.
 * @csspart select - The select.
 * @cssprop --tin-color-accent - Colour of what stands out.
 * @cssprop [--tin-logo-width=7em] - The narrowest logo.
 * @fires tin-load - Data came and are shown. `detail: {data, source}`.
 * @fires tin-error - Data could not be had. `detail: {error}`.
 * @fires tin-select - A link was chosen; cancelable. `detail: {item, url}`.
 */
export class TinLinksPanel extends DataElement<'links'> {
  static override styles = [tokens, linksPanelStyles];

  /** `list`, `select` or `logos`; default: as the portal printed them, else `list`. */
  @property({ converter: choiceAttribute('layout', 'list select logos') }) layout: 'list' | 'select' | 'logos' | undefined;
  /** Where links open: `_blank` (default), `_self` or a window's name; always with `rel="noopener"`. */
  @property({ useDefault: true }) target = '_blank';
  /** What the links are grouped by: `group` (default: as the data say), `host` or `none`. */
  @property({ attribute: 'group-by', useDefault: true, converter: choiceAttribute('group-by', 'group host none') }) groupBy: 'group' | 'host' | 'none' = 'group';

  @state() private chosen = '';

  constructor() {
    super({ kind: 'links', isEmpty: (links) => !links.length });
    new SelectController(this, (url) => this.links.find((link) => link.url === url));
    new PictureController(this);
  }

  /** What is shown; set it to show links from script. */
  get links(): SiteLink[] {
    return this.data.data ?? [];
  }

  set links(links: SiteLink[] | undefined) {
    this.data.data = links;
  }

  protected override get defaultHeading(): string {
    return this.words.linksPanel;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What is no longer there cannot be opened.
    if (!this.links.some(({ url }) => url === this.chosen)) this.chosen = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Once somebody has chosen, attributes say nothing any more.
    const select = this.shadowRoot?.querySelector('select');
    if (select) select.value = this.chosen;
  }

  /** A printed select stays a select, printed logos stay logos. */
  get #layout(): 'list' | 'select' | 'logos' {
    if (this.layout) return this.layout;
    if (this.data.origin !== 'html' || !this.links.length) return 'list';
    const place = placeOf<HTMLElement>(this);
    if (place?.querySelector('select')) return 'select';
    const links = [...(place?.querySelectorAll('a') ?? [])];
    return links.length && links.every((link) => link.querySelector('img') && !/\S/.test(link.textContent)) ? 'logos' : 'list';
  }

  /** Whether the portal printed the names of its logos beside them. */
  get #hasCaptions(): boolean {
    if (this.data.origin !== 'html') return false;
    const text = plainText(placeOf<HTMLElement>(this)?.textContent ?? '');
    return this.links.some(({ image, title }) => image && text.includes(title));
  }

  protected override renderData(): unknown {
    const groups = this.#groups();
    const layout = this.#layout;
    if (layout === 'select') return this.#renderSelect(groups);
    const hasCaptions = layout === 'logos' && this.#hasCaptions;
    return groups.map(
      ([name, links]) => html`
        ${name ? html`<p part="group">${name}</p>` : nothing}
        <ul part="list" class=${layout} role="list" aria-label=${name || nothing}>
          ${links.map((link) => html`<li part="item">${this.#renderLink(link, layout, hasCaptions)}</li>`)}
        </ul>
      `,
    );
  }

  protected override get isList(): boolean {
    return true;
  }

  protected override renderPlaceholder(): unknown {
    const layout = this.#layout;
    if (layout === 'select') return html`<div part="chooser"><span part="skeleton select">…</span></div>`;
    return html`
      <div part="list" class=${layout} aria-hidden="true">
        ${this.placeholders(5, 30).map(() => html`<p part="item"><span part="link"><span part="skeleton">Trang web liên kết</span></span></p>`)}
      </div>
    `;
  }

  #renderLink(link: SiteLink, layout: 'list' | 'logos', hasCaptions: boolean): unknown {
    const content = layout === 'logos' && link.image ? this.#renderLogo(link.image, link.title, hasCaptions) : link.title;
    return html`<a
      part="link"
      href=${link.url}
      target=${/^http/.test(link.url) ? this.target || '_blank' : nothing}
      rel="noopener"
      title=${link.description ?? (layout === 'logos' ? link.title : nothing)}
      >${content}</a
    >`;
  }

  #renderLogo(image: string, title: string, hasCaptions: boolean): unknown {
    const logo = html`<img part="logo" src=${secureUrl(image)} alt=${hasCaptions ? '' : title} loading="lazy" decoding="async" />`;
    // Of a logo that cannot be had the name is left.
    return [logo, hasCaptions ? html`<span part="caption">${title}</span>` : html`<span class="name">${title}</span>`];
  }

  /** The choice and the opening are two steps: a select that opens windows as arrow keys pass over it helps nobody. */
  #renderSelect(groups: [string, SiteLink[]][]): unknown {
    const { words } = this;
    const label = this.headingText || words.linksPanel;
    const options = (links: SiteLink[]): unknown =>
      links.map(({ url, title }) => html`<option value=${url} ?selected=${url === this.chosen}>${title}</option>`);
    return html`
      <div part="chooser">
        <select part="select" aria-label=${label} @change=${this.#handleChange}>
          <option value="">– ${words.chooseSite} –</option>
          ${groups.map(([name, links]) =>
            name ? html`<optgroup label=${name}>${options(links)}</optgroup>` : options(links),
          )}
        </select>
        ${this.chosen
          ? html`<a part="link" href=${this.chosen} target=${this.target || '_blank'} rel="noopener">${words.open}</a>`
          : html`<button type="button" disabled>${words.open}</button>`}
      </div>
    `;
  }

  /** The links by group, in the order in which the groups first come. */
  #groups(): [string, SiteLink[]][] {
    const groups = new Map<string, SiteLink[]>();
    for (const link of this.links) {
      const name =
        this.groupBy === 'none' ? '' : this.groupBy === 'host' ? hostOf(link.url) : (link.group ?? '');
      const group = groups.get(name);
      if (group) group.push(link);
      else groups.set(name, [link]);
    }
    return [...groups];
  }

  readonly #handleChange = ({ target }: Event): void => {
    this.chosen = (target as HTMLSelectElement).value;
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
