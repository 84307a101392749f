import { html, nothing } from 'lit';
import type { Words } from '../locale/words.js';

export type ArticleTool = 'font-size' | 'print' | 'share' | 'listen';

export interface ArticleToolsView {
  tools: readonly ArticleTool[];
  words: Words;
  isSpeaking: boolean;
  /** URL of a recording. */
  audio: string | undefined;
  /** `step` is the direction of `font-size`: -1, 0 or 1. */
  onTool: (tool: ArticleTool, step: number) => void;
}

/** The row of an article's tools. */
export function renderArticleTools({ tools, words, isSpeaking, audio, onTool }: ArticleToolsView): unknown {
  if (!tools.length) return nothing;
  const button = (tool: ArticleTool, label: string, content: string, step = 0): unknown => {
    // Who speaks to the machine says what is written on the button: the name begins with it.
    const name = label.startsWith(content) ? label : `${content} – ${label}`;
    return html`<button part="tool" type="button" aria-label=${name} title=${label} @click=${() => onTool(tool, step)}>
      ${content}
    </button>`;
  };
  const views: Record<ArticleTool, () => unknown> = {
    'font-size': () => [
      button('font-size', words.smallerText, 'A−', -1),
      button('font-size', words.normalText, 'A', 0),
      button('font-size', words.largerText, 'A+', 1),
    ],
    print: () => button('print', words.print, words.printShort),
    share: () => button('share', words.share, words.share),
    listen: () =>
      audio
        ? html`<audio part="audio" controls preload="none" src=${audio} aria-label=${words.listen}></audio>`
        : button('listen', isSpeaking ? words.stopListening : words.listen, isSpeaking ? words.stopShort : words.listenShort),
  };
  return html`<div part="tools" role="group" aria-label=${words.tools}>${tools.map((tool) => views[tool]())}</div>`;
}
