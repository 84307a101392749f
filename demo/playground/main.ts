import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import manifest from 'virtual:tin-manifest';
import samples from 'virtual:tin-samples';
import { startPreferences } from '../preferences.js';
import { elementsOf, type ElementDeclaration } from '../site/manifest.js';
import { attributeControl, choiceControl, textControl } from './controls.js';
import { defaults, fromQuery, states, toQuery, type Settings } from './settings.js';
import { snippetOf } from './snippet.js';
import { sourceOf, sourcesOf } from './sources.js';
import type { StageMessage } from './stage.js';
import { words as allWords, type PlaygroundWords } from './words.js';

const elements = elementsOf(manifest).filter(({ tagName }) => tagName !== 'tin-source') as [ElementDeclaration, ...ElementDeclaration[]];
const main = document.querySelector('main') ?? document.body;
const maxEvents = 50;

let settings = fromQuery(location.search);
let events: readonly { type: string; detail: string; time: string }[] = [];
let status = '';
let notice = '';
let height = 240;

function language(): 'vi' | 'en' {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}

function declaration(): ElementDeclaration {
  return elements.find(({ tagName }) => tagName === settings.element) ?? elements[0];
}

/** Shows other settings; a step in the browser's history only for another element. */
function change(changes: Partial<Settings>): void {
  const isOther = changes.element !== undefined && changes.element !== settings.element;
  const { element, theme, scheme, language: lang, direction, size, motion, width } = { ...settings, ...changes };
  settings = isOther ? { ...defaults, element, theme, scheme, language: lang, direction, size, motion, width } : { ...settings, ...changes };
  if (isOther) events = [];
  history[isOther ? 'pushState' : 'replaceState'](undefined, '', toQuery(settings));
  notice = '';
  update();
}

function changeIn(group: 'attributes' | 'slots' | 'tokens', name: string, value: string | undefined): void {
  const values = Object.entries(settings[group]).filter(([each]) => each !== name);
  change({ [group]: Object.fromEntries(value === undefined ? values : [...values, [name, value]]) });
}

function update(): void {
  const declared = declaration();
  settings = { ...settings, element: declared.tagName, source: sourceOf(declared.tagName, settings.source).name };
  const words = allWords[language()];
  document.title = `${declared.tagName} – ${words.title} – tin-widgets`;
  render(view(declared, words), main);
  send();
}

function send(): void {
  stage()?.contentWindow?.postMessage({ tin: 'show', settings }, location.origin);
}

function stage(): HTMLIFrameElement | null {
  return document.querySelector('iframe');
}

function view(declared: ElementDeclaration, words: PlaygroundWords): TemplateResult {
  const { tagName, description = '' } = declared;
  return html`<div class="play">
    <nav class="elements" aria-label=${words.elements}>
      <ul>
        ${elements.map(
          (each) => html`<li>
            <a href=${toQuery({ ...defaults, element: each.tagName })} aria-current=${each.tagName === tagName ? 'page' : nothing} @click=${(event: MouseEvent) => choose(event, each.tagName)}>${each.tagName.slice(4)}</a>
          </li>`,
        )}
      </ul>
    </nav>
    <section class="middle stack" aria-labelledby="element-name">
      <header>
        <h1 id="element-name"><code>&lt;${tagName}&gt;</code></h1>
        <p lang="en" class="muted">${description.replace(/\s+/g, ' ')}</p>
      </header>
      ${surroundings(words)} ${preview(words)} ${code(words)} ${log(words)}
    </section>
    <section class="controls stack" aria-label=${words.attributes}>${controls(declared, words)}</section>
  </div>`;
}

function choose(event: MouseEvent, element: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  change({ element });
}

function surroundings(words: PlaygroundWords): TemplateResult {
  const { element, source, state, theme, scheme, direction, motion, language: lang } = settings;
  const entries = <T extends string>(record: Record<T, string>): [string, string][] => Object.entries(record) as [string, string][];
  const sources = sourcesOf(element);
  return html`<div class="surroundings panel" role="group" aria-label=${words.surroundings}>
    ${sources.length > 1
      ? [
          choiceControl('source', words.source, sources.map((each) => [each.name, each[language()]]), source, (value) => change({ source: value })),
          choiceControl('state', words.state, states.map((each) => [each, words.states[each]]), state, (value) => change({ state: value as Settings['state'] })),
        ]
      : nothing}
    ${choiceControl('theme', words.theme, [['', words.noTheme], ...entries(words.themes)], theme, (value) => change({ theme: value }))}
    ${choiceControl('scheme', words.scheme, entries(words.schemes), scheme, (value) => change({ scheme: value as Settings['scheme'] }))}
    ${choiceControl('language', words.language, [['vi', 'Tiếng Việt'], ['en', 'English'], ['fr', 'Français']], lang, (value) => change({ language: value as Settings['language'] }))}
    ${choiceControl('direction', words.direction, entries(words.directions), direction, (value) => change({ direction: value as Settings['direction'] }))}
    ${choiceControl('motion', words.motion, entries(words.motions), motion, (value) => change({ motion: value as Settings['motion'] }))}
    ${range('size', words.size, settings.size, 100, 400, 25, `${settings.size} %`, (value) => change({ size: value }))}
    ${range('width', words.width, settings.width || 1200, 160, 1200, 10, settings.width ? `${settings.width} px` : words.full, (value) => change({ width: value >= 1200 ? 0 : value }))}
  </div>`;
}

function range(id: string, label: string, value: number, min: number, max: number, step: number, shown: string, change: (value: number) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label} <output for=${id} class="muted">${shown}</output></label>
    <input id=${id} type="range" min=${min} max=${max} step=${step} .value=${live(String(value))} aria-valuetext=${shown} @input=${(event: Event) => change(Number((event.target as HTMLInputElement).value))} />
  </div>`;
}

function preview(words: PlaygroundWords): TemplateResult {
  return html`<div class="stage" style=${settings.width ? `inline-size: ${settings.width + 34}px` : ''}>
      <iframe title=${words.preview} src="./stage.html" style="block-size: ${height}px"></iframe>
    </div>
    <p class="muted" role="status">${status ? html`${words.status}: <code>${status}</code>` : nothing}</p>`;
}

function code(words: PlaygroundWords): TemplateResult {
  const text = snippetOf(settings, samples.markup[settings.element] ?? '');
  return html`<section class="stack" aria-labelledby="code">
    <div class="bar">
      <h2 id="code">${words.code}</h2>
      <button type="button" class="primary" @click=${() => copy(text, words.copied)}>${words.copy}</button>
      <button type="button" @click=${() => copy(location.href, words.shared)}>${words.share}</button>
      <button type="button" @click=${() => change({ ...defaults, element: settings.element })}>${words.reset}</button>
      <span role="status">${notice}</span>
    </div>
    <pre tabindex="0" aria-labelledby="code"><code>${text}</code></pre>
  </section>`;
}

function log(words: PlaygroundWords): TemplateResult {
  const described = declaration().events ?? [];
  return html`<section class="stack" aria-labelledby="events">
    <div class="bar">
      <h2 id="events">${words.events}</h2>
      ${events.length ? html`<button type="button" @click=${clearEvents}>${words.clear}</button>` : nothing}
    </div>
    <ul class="described">
      ${described.map(({ name, description }) => html`<li><code>${name}</code> <span lang="en" class="muted">${(description ?? '').replace(/`/g, '')}</span></li>`)}
    </ul>
    <div class="log" role="log" aria-labelledby="events">
      ${events.length ? events.map(({ type, detail, time }) => html`<p><time>${time}</time> <code>${type}</code> ${detail}</p>`) : html`<p class="muted">${words.noEvents}</p>`}
    </div>
  </section>`;
}

function clearEvents(): void {
  events = [];
  update();
}

function controls({ attributes = [], slots = [], cssProperties = [], cssParts = [] }: ElementDeclaration, words: PlaygroundWords): TemplateResult[] {
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  const inherited = attributes.filter(({ inheritedFrom, name }) => inheritedFrom && name !== 'lang' && name !== 'source');
  const group = (title: string, isOpen: boolean, content: unknown[]): TemplateResult =>
    html`<details class="panel" ?open=${isOpen}><summary><h2>${title} <span class="muted">${content.length}</span></h2></summary><div class="stack">${content}</div></details>`;
  const attribute = (each: (typeof attributes)[number]): TemplateResult =>
    attributeControl(each, settings.attributes[each.name], words, (value) => changeIn('attributes', each.name, value));
  return [
    group(words.attributes, true, own.map(attribute)),
    group(words.inherited, false, inherited.map(attribute)),
    group(words.slots, false, slots.filter(({ name }) => name).map((each) => textControl('slot', each, settings.slots[each.name], (value) => changeIn('slots', each.name, value)))),
    group(words.tokens, false, cssProperties.map((each) => textControl('token', each, settings.tokens[each.name], (value) => changeIn('tokens', each.name, value)))),
    group(words.parts, false, cssParts.map(({ name, description }) => html`<label class="check"><input type="checkbox" aria-describedby="part-${name}" .checked=${live(settings.part === name)} @change=${() => change({ part: settings.part === name ? '' : name })} /> <span><code>${name}</code> <small id="part-${name}" lang="en" class="muted">${description}</small></span></label>`)),
  ];
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notice = done;
  } catch {
    notice = text;
  }
  render(view(declaration(), allWords[language()]), main);
}

addEventListener('message', ({ data, origin, source }: MessageEvent<StageMessage>) => {
  if (origin !== location.origin || source !== stage()?.contentWindow) return;
  if (data.tin === 'ready') return send();
  if (data.tin === 'size') height = Math.min(Math.max(120, Math.ceil(data.height) + 2), 2400);
  if (data.tin === 'event') {
    status = data.status;
    events = [{ type: data.type, detail: data.detail, time: new Date().toLocaleTimeString(language()) }, ...events].slice(0, maxEvents);
  }
  render(view(declaration(), allWords[language()]), main);
});
addEventListener('popstate', () => {
  settings = fromQuery(location.search);
  update();
});
startPreferences();
new MutationObserver(update).observe(document.documentElement, { attributeFilter: ['lang'] });
update();
