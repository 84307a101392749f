import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { hear, start } from '../shared/start.js';
import { initial, mapText, type State } from '../shared/state.js';

class NewsApp extends LitElement {
  static override properties = { state: { attribute: false } };
  declare state: State;

  constructor() {
    super();
    this.state = initial;
  }

  /** The page itself, as for the other apps. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { state } = this;
    const lines = () => repeat(state.rows, ({ id }) => id, ({ id, title }) => html`<li><a href=${`/tin-${id}`}>${title}</a></li>`);
    return html`
      <main>
        <tin-other-news id="printed" .heading=${state.heading} .limit=${state.limit} ?split=${state.isSplit} heading-level=${3} time-zone=${state.zone}>
          <ul>${lines()}</ul>
        </tin-other-news>
        <tin-article-grid id="articles" .articles=${state.articles}></tin-article-grid>
        <tin-article id="article" .article=${state.article}></tin-article>
        <tin-article-card id="card" .article=${state.card}></tin-article-card>
        <tin-links-panel id="links" .links=${state.links}></tin-links-panel>
        <tin-visitor-counter id="stats" .stats=${state.stats}></tin-visitor-counter>
        <tin-article-grid id="texts" src="/foreign.json" map=${mapText} limit="1" columns="2" heading-level="4" heading="Chọn lọc"></tin-article-grid>
        <tin-other-news id="feed" .map=${state.map} src="/foreign.json?feed" @tin-load=${hear} @tin-select=${hear}></tin-other-news>
        <tin-other-news id="failing" src="/missing.json" @tin-error=${hear}></tin-other-news>
        <tin-other-news id="slots" src="/empty.json">
          <h2 slot="header">${state.heading}</h2>
          <p slot="empty">Chưa có tin nào</p>
        </tin-other-news>
        <section id="rows">
          ${repeat(
            state.rows,
            ({ id }) => id,
            ({ id, title }) => html`<tin-article-card data-id=${id} headline=${title} href=${`/tin-${id}`}></tin-article-card>`,
          )}
        </section>
        <div id="cms">${unsafeHTML(state.markup)}</div>
        ${state.isShown ? html`<tin-other-news id="conditional" src="/foreign.json?once" map=${mapText}></tin-other-news>` : nothing}
        ${state.isMounted ? html`<div id="mount" data-tin="other-news"><ul>${lines()}</ul></div>` : nothing}
      </main>
    `;
  }
}

customElements.define('news-app', NewsApp);

await start(async (root) => {
  const app = new NewsApp();
  root.append(app);
  await app.updateComplete;
  return (changes) => {
    app.state = { ...app.state, ...changes };
  };
});
