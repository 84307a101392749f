import { useState } from 'react';
import { hear, type Change } from '../shared/start.js';
import { initial, mapText, type State } from '../shared/state.js';

/**
 * React gives an element its properties and listeners where the tag is defined before, and on the server nobody rendered it:
 * elsewhere a reference does.
 */
function given(props: Record<string, unknown>, byReference: boolean | undefined): object {
  if (!byReference) return props;
  return {
    ref(element: HTMLElement) {
      const heard = Object.entries(props).filter((entry): entry is [string, EventListener] => entry[0].startsWith('on'));
      Object.assign(element, Object.fromEntries(Object.entries(props).filter(([name]) => !name.startsWith('on'))));
      for (const [name, listener] of heard) element.addEventListener(name.slice(2), listener);
      return () => {
        for (const [name, listener] of heard) element.removeEventListener(name.slice(2), listener);
      };
    },
  };
}

export function App({ onStart, byReference }: { onStart?: (change: Change) => void; byReference?: boolean }) {
  const [state, setState] = useState<State>(initial);
  onStart?.((changes) => setState((before) => ({ ...before, ...changes })));
  const lines = state.rows.map(({ id, title }) => (
    <li key={id}>
      <a href={`/tin-${id}`}>{title}</a>
    </li>
  ));
  return (
    <main>
      <tin-other-news id="printed" heading={state.heading} limit={state.limit} split={state.isSplit} heading-level={3} time-zone={state.zone}>
        <ul>{lines}</ul>
      </tin-other-news>
      <tin-article-grid id="articles" {...given({ articles: state.articles }, byReference)} />
      <tin-article id="article" {...given({ article: state.article }, byReference)} />
      <tin-article-card id="card" {...given({ article: state.card }, byReference)} />
      <tin-links-panel id="links" {...given({ links: state.links }, byReference)} />
      <tin-visitor-counter id="stats" {...given({ stats: state.stats }, byReference)} />
      <tin-article-grid id="texts" src="/foreign.json" map={mapText} limit="1" columns="2" heading-level="4" heading="Chọn lọc" />
      <tin-other-news id="feed" src="/foreign.json?feed" map={JSON.stringify(state.map)} {...given({ 'ontin-load': hear, 'ontin-select': hear }, byReference)} />
      <tin-other-news id="failing" src="/missing.json" {...given({ 'ontin-error': hear }, byReference)} />
      <tin-other-news id="slots" src="/empty.json">
        <h2 slot="header">{state.heading}</h2>
        <p slot="empty">Chưa có tin nào</p>
      </tin-other-news>
      <section id="rows">
        {state.rows.map(({ id, title }) => (
          <tin-article-card key={id} data-id={id} headline={title} href={`/tin-${id}`} />
        ))}
      </section>
      <div id="cms" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: state.markup }} />
      {state.isShown && <tin-other-news id="conditional" src="/foreign.json?once" map={mapText} />}
      {state.isMounted && (
        <div id="mount" data-tin="other-news">
          <ul>{lines}</ul>
        </div>
      )}
    </main>
  );
}
