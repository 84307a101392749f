import { For, Show } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { hear, type Change } from '../shared/start.js';
import { initial, mapText, type State } from '../shared/state.js';

export function App(props: { onStart?: (change: Change) => void }) {
  const [state, setState] = createStore<State>({ ...initial });
  props.onStart?.(({ rows, ...changes }) => {
    setState(changes);
    if (rows) setState('rows', reconcile(rows, { key: 'id' }));
  });
  const lines = () => <For each={state.rows}>{(row) => <li><a href={`/tin-${row.id}`}>{row.title}</a></li>}</For>;
  return (
    <main>
      <tin-other-news id="printed" heading={state.heading} limit={state.limit} split={state.isSplit} heading-level={3} time-zone={state.zone}>
        <ul>{lines()}</ul>
      </tin-other-news>
      <tin-article-grid id="articles" prop:articles={state.articles} />
      <tin-article id="article" prop:article={state.article} />
      <tin-article-card id="card" prop:article={state.card} />
      <tin-links-panel id="links" prop:links={state.links} />
      <tin-visitor-counter id="stats" prop:stats={state.stats} />
      <tin-article-grid id="texts" src="/foreign.json" map={mapText} limit="1" columns="2" heading-level="4" heading="Chọn lọc" />
      <tin-other-news id="feed" map={JSON.stringify(state.map)} src="/foreign.json?feed" on:tin-load={hear} on:tin-select={hear} />
      <tin-other-news id="failing" src="/missing.json" on:tin-error={hear} />
      <tin-other-news id="slots" src="/empty.json">
        <h2 slot="header">{state.heading}</h2>
        <p slot="empty">Chưa có tin nào</p>
      </tin-other-news>
      <section id="rows">
        <For each={state.rows}>{(row) => <tin-article-card data-id={row.id} headline={row.title} href={`/tin-${row.id}`} />}</For>
      </section>
      <div id="cms" innerHTML={state.markup} />
      <Show when={state.isShown}>
        <tin-other-news id="conditional" src="/foreign.json?once" map={mapText} />
      </Show>
      <Show when={state.isMounted}>
        <div id="mount" data-tin="other-news">
          <ul>{lines()}</ul>
        </div>
      </Show>
    </main>
  );
}
