import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleWords } from '../locale/article-words.js';
import { formatDecimal } from '../locale/decimals.js';

export type ArticleTool = 'font-size' | 'print' | 'share' | 'listen';

export interface ArticleToolsView {
  tools: readonly ArticleTool[];
  words: ArticleWords;
  locale: string;
  /** Whether the text can become no smaller (-1), is as it was (0), can become no larger (1). */
  isSizeAt: (end: number) => boolean;
  /** `step` is the direction: -1, 0 or 1. */
  onSize: (step: number) => void;
  onPrint: () => void;
  onShare: () => void;
  /** The article's address, where the visitor has to copy it: by hand. */
  link: string;
  onLinkClose: () => void;
  /** URL of a recording. */
  audio: string | undefined;
  onAudioError: () => void;
  speech: 'silent' | 'speaking' | 'paused';
  onListen: () => void;
  onStop: () => void;
  speeds: readonly number[];
  speed: number;
  onSpeed: (speed: number) => void;
}

/** The row of an article's tools. */
export function renderArticleTools(view: ArticleToolsView): unknown {
  const { tools, words } = view;
  if (!tools.length) return nothing;
  const views: Record<ArticleTool, () => unknown> = {
    'font-size': () => renderSizes(view),
    print: () => renderTool('print', words.print, words.printShort, view.onPrint),
    share: () => renderTool('share', words.share, words.share, view.onShare),
    listen: () => (view.audio ? renderRecording(view.audio, view) : renderSpeech(view)),
  };
  return html`<div part="tools" role="group" aria-label=${words.tools}>${tools.map((tool) => views[tool]())}</div>
    ${view.link ? renderLink(view) : nothing}`;
}

interface ToolState {
  isPressed?: boolean;
  /** It does nothing now. `disabled` would take the focus away from who has just pressed it. */
  isIdle?: boolean;
}

function renderTool(name: string, label: string, content: string, onClick: () => void, { isPressed, isIdle = false }: ToolState = {}): TemplateResult {
  // Who speaks to the machine says what is written on the button: the name begins with it.
  const spokenName = label.startsWith(content) ? label : `${content} – ${label}`;
  return html`<button
    part="tool"
    type="button"
    name=${name}
    aria-label=${spokenName}
    title=${label}
    aria-pressed=${isPressed === undefined ? nothing : String(isPressed)}
    aria-disabled=${isIdle ? 'true' : nothing}
    @click=${isIdle ? nothing : onClick}
  >
    ${content}
  </button>`;
}

function renderSizes({ words, isSizeAt, onSize }: ArticleToolsView): TemplateResult {
  return html`<div part="sizes" role="group" aria-label=${words.textSize}>
    ${renderTool('smaller', words.smallerText, 'A−', () => onSize(-1), { isIdle: isSizeAt(-1) })}
    ${renderTool('normal', words.normalText, 'A', () => onSize(0), { isPressed: isSizeAt(0) })}
    ${renderTool('larger', words.largerText, 'A+', () => onSize(1), { isIdle: isSizeAt(1) })}
  </div>`;
}

function renderRecording(audio: string, { words, onAudioError }: ArticleToolsView): TemplateResult {
  return html`<audio part="audio" controls preload="none" src=${audio} aria-label=${words.recording} @error=${onAudioError}></audio>`;
}

/** One button begins, halts and goes on, so that focus stays on it. */
function renderSpeech({ words, locale, speech, onListen, onStop, speeds, speed, onSpeed }: ArticleToolsView): unknown {
  const [label, short] = {
    silent: [words.listen, words.listenShort] as const,
    speaking: [words.pauseListening, words.pauseShort] as const,
    paused: [words.continueListening, words.continueShort] as const,
  }[speech];
  const handleSpeed = ({ target }: Event): void => onSpeed(Number((target as HTMLSelectElement).value));
  return html`<div part="speech" role="group" aria-label=${words.listen}>
    ${renderTool('listen', label, short, onListen)}
    ${speech === 'silent'
      ? nothing
      : html`${renderTool('stop', words.stopListening, words.stopShort, onStop)}
          <select part="speed" aria-label=${words.speed} title=${words.speed} @change=${handleSpeed}>
            ${speeds.map((each) => html`<option value=${each} .selected=${each === speed}>${formatDecimal(each, locale)}×</option>`)}
          </select>`}
  </div>`;
}

function renderLink({ words, link, onLinkClose }: ArticleToolsView): TemplateResult {
  const handleKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onLinkClose();
  };
  return html`<label part="link">
    ${words.link}
    <input part="link-field" type="url" readonly .value=${link} @keydown=${handleKey} @focus=${selectAll} />
  </label>`;
}

function selectAll({ target }: Event): void {
  (target as HTMLInputElement).select();
}
