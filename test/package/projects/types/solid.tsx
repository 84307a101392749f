import type { JSX } from 'solid-js';
import type {} from 'tin-widgets/types/solid';
import type { Article, TinOtherNews } from 'tin-widgets';

declare const articles: Article[];
let list: TinOtherNews | undefined;

export const right: JSX.Element = (
  <>
    <tin-other-news ref={list} src="/rss" limit={5} date-style="long" heading-level="3" prop:articles={articles} bool:split={true} id="tin" class="cot" onClick={() => undefined}>
      <a href="/tin-1">Khánh thành cầu vượt sông</a>
    </tin-other-news>
    <tin-article-grid attr:layout="hero" prop:columns={3} on:tin-select={(event) => event.preventDefault()} />
    <tin-article-grid articles={articles} on:tin-load={({ detail }) => detail.data.map(({ title }) => title.length)} />
    <tin-links-panel prop:links={[{ url: 'https://example.org/', title: 'Thư viện tỉnh' }]} on:tin-select={({ detail }) => detail.item?.group} />
    <tin-visitor-counter layout="digits" prop:stats={{ total: 2994885, updated: new Date() }} on:tin-error={({ detail }) => detail.error.hint} />
    <tin-date-banner lunar="full" prop:weekday="none" attr:time-zone="Asia/Ho_Chi_Minh" />
    <tin-source id="news" src="/rss" map='{"title":"name"}' />
  </>
);

export const wrong: JSX.Element[] = [
  // @ts-expect-error no such layout
  <tin-article-grid layout="foo" />,
  // @ts-expect-error no such layout
  <tin-article-grid attr:layout="foo" />,
  // @ts-expect-error no such layout
  <tin-article-grid prop:layout="foo" />,
  // @ts-expect-error a number is wanted
  <tin-other-news limit="x" />,
  // @ts-expect-error a number is wanted
  <tin-other-news prop:limit="5" />,
  // @ts-expect-error no such style
  <tin-other-news date-style="weekly" />,
  // @ts-expect-error no such attribute
  <tin-other-news limits={5} />,
  // @ts-expect-error a layout is there or not, and is no switch
  <tin-article-grid bool:layout={true} />,
  // @ts-expect-error one article is no list
  <tin-other-news prop:articles={articles[0]} />,
  // @ts-expect-error figures are no list
  <tin-visitor-counter on:tin-load={({ detail }) => detail.data.map(String)} />,
  // @ts-expect-error no such tag
  <tin-weather />,
];
