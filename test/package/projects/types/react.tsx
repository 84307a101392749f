import { createRef, type ReactNode } from 'react';
import type {} from 'tin-widgets/types/react';
import type { Article, TinOtherNews } from 'tin-widgets';

declare const articles: Article[];
const list = createRef<TinOtherNews>();

export const right: ReactNode = (
  <>
    <tin-other-news ref={list} src="/rss" limit={5} date-style="long" heading-level={3} articles={articles} split id="tin" className="cot" style={{ display: 'block' }} key="tin">
      <a href="/tin-1">Khánh thành cầu vượt sông</a>
    </tin-other-news>
    <tin-article-grid layout="hero" columns={3} card-layout="horizontal" onClick={() => undefined} ontin-select={(event) => event.preventDefault()} />
    <tin-article-grid ontin-load={({ detail }) => detail.data.map(({ title }) => title.length)} ontin-error={({ detail }) => detail.error.hint} />
    <tin-links-panel links={[{ url: 'https://example.org/', title: 'Thư viện tỉnh' }]} group-by="host" ontin-select={({ detail }) => detail.item?.group} />
    <tin-visitor-counter layout="digits" animate stats={{ total: 2994885, updated: new Date() }} ontin-load={({ detail }) => detail.data.online?.toFixed()} />
    <tin-date-banner lunar="full" weekday="none" time-zone="Asia/Ho_Chi_Minh" lang="vi" />
    <tin-article json-ld tools="print share" />
    <tin-article-card image-alt="" label="Nóng" />
    <tin-source id="news" src="/rss" refresh={60} map={{ title: 'name' }} />
  </>
);

export const wrong: ReactNode[] = [
  // @ts-expect-error no such layout
  <tin-article-grid layout="foo" />,
  // @ts-expect-error a number is wanted
  <tin-other-news limit="x" />,
  // @ts-expect-error no such style
  <tin-other-news date-style="weekly" />,
  // @ts-expect-error a level is a number
  <tin-other-news heading-level="two" />,
  // @ts-expect-error no such attribute
  <tin-other-news limits={5} />,
  // @ts-expect-error the status is the element's own
  <tin-other-news status="ready" />,
  // @ts-expect-error one article is no list
  <tin-other-news articles={articles[0]} />,
  // @ts-expect-error figures are no list
  <tin-visitor-counter ontin-load={({ detail }) => detail.data.map(String)} />,
  // @ts-expect-error fields, not a list of them
  <tin-source map={[]} />,
  // @ts-expect-error no such tag
  <tin-weather />,
];
