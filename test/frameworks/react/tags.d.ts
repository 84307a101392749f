import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TinArticle, TinArticleCard, TinArticleGrid, TinLinksPanel, TinOtherNews, TinVisitorCounter } from 'tin-widgets';

/** An attribute may stand as text where the property is none. */
type Texts<E> = { [K in keyof E]?: E[K] | string };

type Tag<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E> &
  Texts<Omit<E, keyof HTMLElement>> & { 'heading-level'?: number | string; 'time-zone'?: string } & {
    [K in 'tin-load' | 'tin-error' | 'tin-select' as `on${K}`]?: (event: Event) => void;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tin-article': Tag<TinArticle>;
      'tin-article-card': Tag<TinArticleCard>;
      'tin-article-grid': Tag<TinArticleGrid>;
      'tin-links-panel': Tag<TinLinksPanel>;
      'tin-other-news': Tag<TinOtherNews>;
      'tin-visitor-counter': Tag<TinVisitorCounter>;
    }
  }
}
