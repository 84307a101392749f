import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { defaults, type Settings } from '../../demo/playground/settings.js';
import { openSite, showOnStage, type Site } from './site.js';

let site: Site;
let stage: Page;

before(async () => {
  site = await openSite();
  ({ page: stage } = await site.open('stage.html', { moment: '2024-06-18T09:30:00Z' }));
});
after(() => site.close());

/** What a screen reader has of the stage, `role "name"`, as the browser's accessibility tree has it. */
async function treeOf(changes: Partial<Settings>): Promise<string[]> {
  await showOnStage(stage, { ...defaults, ...changes });
  const lines: string[] = [];
  const add = ({ role, name = '', level, children = [], disabled, expanded, live }: SerializedAXNode & { live?: string }): void => {
    const more = [role === 'heading' && `level ${String(level)}`, disabled && 'disabled', expanded !== undefined && 'expandable', live].filter(Boolean);
    lines.push([role, `"${name}"`, ...more].join(' '));
    for (const child of children) add(child);
  };
  const tree = await stage.accessibility.snapshot({ interestingOnly: false });
  if (tree) add(tree);
  return lines.filter((line) => !/^(?:none|generic|InlineTextBox|RootWebArea|ListMarker|LineBreak) /.test(line));
}

const first = 'Tổ công nghệ số cộng đồng đến từng ngõ, giúp người cao tuổi làm thủ tục trên mạng';

/** Lines that must be there, in this order. */
const expected: readonly [title: string, settings: Partial<Settings>, lines: readonly (string | RegExp)[]][] = [
  ['a list of headlines', { element: 'tin-other-news', source: 'rss', attributes: { limit: '3' } }, ['heading "Các tin khác" level 2', 'list ""', 'listitem ""', `link "${first}"`, 'time ""', 'StaticText "18/06/2024"']],
  ['headlines in English', { element: 'tin-other-news', source: 'rss', language: 'en' }, ['heading "Other news" level 2', `link "${first}"`]],
  ['headlines, page by page', { element: 'tin-other-news', source: 'rss', attributes: { limit: '3', more: 'pages' } }, ['list ""', /^button "Trang trước" disabled/, 'StaticText "Trang 1/8"', 'button "Trang sau"']],
  ['headlines on their way', { element: 'tin-other-news', source: 'rss', state: 'loading' }, ['heading "Các tin khác" level 2', 'StaticText "Đang tải…"']],
  ['an error', { element: 'tin-other-news', source: 'rss', state: 'error' }, [/^(?:status|alert) /, 'StaticText "Tạm thời chưa tải được nội dung. Vui lòng thử lại sau."']],
  ['cards: one link each, the picture is none', { element: 'tin-article-grid', source: 'rss', attributes: { limit: '2' } }, ['list ""', 'listitem ""', 'article ""', `heading "${first}" level 3`, `link "${first}"`, 'listitem ""', 'article ""']],
  ['a card', { element: 'tin-article-card', source: 'rss', attributes: { label: 'Nóng' } }, ['article ""', 'StaticText "Nóng"', `heading "${first}" level 3`, `link "${first}"`]],
  ['an article with its tools', { element: 'tin-article', source: 'rss', attributes: { tools: 'font-size print share' } }, ['article ""', `heading "${first}" level 1`, /^group "Công cụ/, /^button "A−/, /^button "A\+/, /^button "In/, /^button "Chia sẻ/]],
  ['links in groups', { element: 'tin-links-panel', source: 'links' }, ['heading "Liên kết website" level 2', 'StaticText "Dịch vụ"', 'list "Dịch vụ"', 'link "Cổng dịch vụ công trực tuyến"']],
  ['links to choose from', { element: 'tin-links-panel', source: 'links', attributes: { layout: 'select' } }, [/^combobox "Liên kết website"/, /^option "– Chọn trang web –"/, /^button "Mở" disabled/]],
  ['logos are named by their sites', { element: 'tin-links-panel', source: 'links', attributes: { layout: 'logos' } }, ['link "Cổng dịch vụ công trực tuyến"', 'image "Cổng dịch vụ công trực tuyến"']],
  ['a counter: terms and what they are', { element: 'tin-visitor-counter', source: 'visits' }, ['heading "Thống kê truy cập" level 2', 'term "Tổng số"', 'definition ""', 'StaticText "2.994.885"', 'StaticText "Trực tuyến"', 'StaticText "89"']],
  ['wheels are a figure', { element: 'tin-visitor-counter', source: 'visits', attributes: { layout: 'digits', show: 'total' } }, ['StaticText "Tổng số"', 'StaticText "2.994.885"']],
  ['a date', { element: 'tin-date-banner', attributes: { datetime: '2024-06-18', lunar: '' } }, ['time ""', 'StaticText "Thứ Ba, 18/06/2024"', 'StaticText "13/5 Giáp Thìn"']],
];

describe('what a screen reader has', () => {
  for (const [title, settings, lines] of expected) {
    it(title, async () => {
      const tree = await treeOf(settings);
      let from = 0;
      for (const line of lines) {
        const found = tree.findIndex((each, index) => index >= from && (typeof line === 'string' ? each === line : line.test(each)));
        assert.ok(found >= 0, `expected ${String(line)} after line ${String(from)} of\n${tree.join('\n')}`);
        from = found + 1;
      }
    });
  }

  it('of a card’s links there is one', async () => {
    const tree = await treeOf({ element: 'tin-article-grid', source: 'rss', attributes: { limit: '2' } });
    assert.equal(tree.filter((line) => line.startsWith('link ')).length, 2);
  });

  it('nothing of a counter speaks by itself when it counts', async () => {
    await showOnStage(stage, { ...defaults, element: 'tin-visitor-counter', source: 'visits' });
    const live = await stage.$eval('tin-visitor-counter', ({ shadowRoot }) => shadowRoot?.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"]').length);
    assert.equal(live, 0);
  });
});
