import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type VisitorFigure, type VisitorStats } from '../../src/index.js';
import { visitorFigures } from '../../src/model/visitor-stats.js';
import { say, type Bilingual } from '../site/bilingual.js';
import type { Way } from '../site/retrieve.js';
import type { LookUp, Source } from './look-up.js';
import { coverageOf, datesOf, problemsOf, wayProblems, type ArticleField, type Problem } from './verdict.js';

const fieldNames: Readonly<Record<ArticleField, Bilingual>> = {
  title: ['Tiêu đề', 'Title'],
  url: ['Địa chỉ', 'Address'],
  datePublished: ['Ngày đăng', 'Published'],
  image: ['Ảnh', 'Picture'],
  summary: ['Tóm tắt', 'Summary'],
  contentHtml: ['Toàn văn', 'Full text'],
  authors: ['Tác giả', 'Authors'],
  tags: ['Chuyên mục, từ khoá', 'Tags'],
  dateModified: ['Ngày sửa', 'Modified'],
  language: ['Ngôn ngữ', 'Language'],
  attachments: ['Tệp đính kèm', 'Attachments'],
};

const figureNames: Readonly<Record<VisitorFigure, Bilingual>> = {
  total: ['Tổng số', 'Total'],
  online: ['Trực tuyến', 'Online'],
  today: ['Hôm nay', 'Today'],
  yesterday: ['Hôm qua', 'Yesterday'],
  week: ['Tuần này', 'This week'],
  month: ['Tháng này', 'This month'],
  members: ['Thành viên', 'Members'],
  guests: ['Khách', 'Guests'],
  bots: ['Máy tìm kiếm', 'Search engines'],
};

const formatNames: Readonly<Record<string, string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0',
  atom: 'Atom',
  'json-feed': 'JSON Feed',
  json: 'JSON',
  html: 'HTML',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  drupal: 'Drupal',
  strapi: 'Strapi',
  directus: 'Directus',
  sharepoint: 'SharePoint',
  liferay: 'Liferay',
  goatcounter: 'GoatCounter',
  matomo: 'Matomo',
  umami: 'Umami',
  goaccess: 'GoAccess',
  vercount: 'Vercount',
};

export function formatLabel(format: string): string {
  return formatNames[format] ?? format;
}

/** Everything that was found out about a source. */
export function verdictView(lookUp: LookUp, source: Source, choose: (source: Source) => void): TemplateResult {
  const { finding, retrieved, src } = source;
  const { content, format, map, proposal } = finding;
  const guessedUrl = map?.['url']?.includes('{') && map['url'] === proposal?.map['url'] ? map['url'] : undefined;
  const problems =
    content.kind === 'articles'
      ? problemsOf(content.articles, { src, way: retrieved.way, text: retrieved.text, format, now: Date.now(), guessedUrl })
      : wayProblems({ src, way: retrieved.way });
  return html`
    <div class="facts">
      <p class="fact"><span class="fact-name">${say(['Định dạng', 'Format'])}</span> <strong>${formatLabel(format) || '–'}</strong></p>
      <p class="fact"><span class="fact-name">${countName(source)}</span> <strong>${countOf(source)}</strong></p>
      <p class="fact"><span class="fact-name">${say(['Cách đọc', 'Way'])}</span> <strong>${say(wayNames[retrieved.way])}</strong></p>
      ${lookUp.system ? html`<p class="fact"><span class="fact-name">${say(['Hệ thống', 'System'])}</span> <strong>${lookUp.system}</strong></p>` : nothing}
    </div>
    ${lookUp.others.length ? sourcesView(lookUp, source, choose) : nothing}
    ${content.kind === 'nothing'
      ? html`<div class="trouble stop">
          <p><strong>${say(['Không tìm thấy dữ liệu nào đọc được.', 'Nothing was found that can be read.'])}</strong></p>
          <p lang="en">${content.error.message}</p>
          ${content.error.hint ? html`<p lang="en" class="muted">${content.error.hint}</p>` : nothing}
        </div>`
      : nothing}
    ${problems.length ? html`<ul class="troubles" role="list" aria-label=${say(['Lưu ý', 'Notes'])}>${problems.map(problemView)}</ul>` : html`<p class="trouble fine">${say(['Không có gì phải lo.', 'Nothing to worry about.'])}</p>`}
    ${content.kind === 'articles' && content.articles.length ? coverageView(source) : content.kind === 'stats' ? figuresView(content.stats) : nothing}
  `;
}

const wayNames: Readonly<Record<Way, Bilingual>> = {
  direct: ['Trực tiếp', 'Directly'],
  relay: ['Qua relay', 'By the relay'],
  sample: ['Dữ liệu mẫu', 'Sample data'],
};

function countName({ finding: { content } }: Source): string {
  return say(content.kind === 'links' ? ['Liên kết', 'Links'] : content.kind === 'stats' ? ['Số liệu', 'Figures'] : ['Số tin', 'Items']);
}

function countOf({ finding: { content } }: Source): number {
  if (content.kind === 'articles') return content.articles.length;
  if (content.kind === 'links') return content.links.length;
  return content.kind === 'stats' ? visitorFigures.filter((name) => content.stats[name] !== undefined).length : 0;
}

function sourcesView({ asked, others }: LookUp, chosen: Source, choose: (source: Source) => void): TemplateResult {
  const row = (source: Source): TemplateResult => html`<label class="choice">
    <input type="radio" name="found" .checked=${source === chosen} @change=${() => choose(source)}>
    <span><strong>${formatLabel(source.finding.format)}</strong>${source.title ? ` · ${source.title}` : ''} <small class="muted">${countOf(source)} ${say(['mục', 'items'])} · ${source.src}</small></span>
  </label>`;
  return html`<fieldset class="sources">
    <legend>${say(['Trang này có các nguồn', 'Sources of this page'])}</legend>
    ${others.map(row)}${row(asked)}
  </fieldset>`;
}

function problemView({ weight, what, remedy }: Problem): TemplateResult {
  return html`<li class="trouble ${weight}"><strong>${say(what)}</strong> ${say(remedy)}</li>`;
}

function coverageView({ finding: { content, format }, retrieved }: Source): TemplateResult | typeof nothing {
  if (content.kind !== 'articles') return nothing;
  const { articles } = content;
  const { newest, oldest, zones } = datesOf(articles, retrieved.text, format);
  const locale = document.documentElement.lang;
  const shown = (date: Date): string => formatDate(date, { locale, clock: 'minutes' });
  const zoneText: Bilingual | undefined = zones === 'given' ? ['có múi giờ', 'with time zones'] : zones === 'unknown' ? undefined : ['không ghi múi giờ', 'without time zones'];
  return html`<table class="coverage">
      <caption class="hidden">${say(['Các trường tìm thấy', 'Fields that were found'])}</caption>
      <thead><tr><th scope="col">${say(['Trường', 'Field'])}</th><th scope="col">${say(['Số tin có', 'Items'])}</th><th scope="col">${say(['Ví dụ', 'Example'])}</th></tr></thead>
      <tbody>
        ${coverageOf(articles)
          .filter(({ field, count }) => count || !/^(?:dateModified|language|attachments)$/.test(field))
          .map(
            ({ field, count, example }) => html`<tr class=${count ? '' : 'none'}>
              <th scope="row">${say(fieldNames[field])}</th>
              <td class="figure"><svg class="bar" viewBox="0 0 60 8" aria-hidden="true"><rect width="60" height="8" rx="4" /><rect width=${(60 * count) / articles.length} height="8" rx="4" /></svg> <span>${count}/${articles.length}</span></td>
              <td class="example">${/^date/.test(field) && example ? shown(new Date(example)) : example || '–'}</td>
            </tr>`,
          )}
      </tbody>
    </table>
    ${newest && oldest ? html`<p class="muted">${say(['Mới nhất', 'Newest'])}: ${shown(newest)} · ${say(['cũ nhất', 'oldest'])}: ${shown(oldest)}${zoneText ? ` · ${say(zoneText)}` : ''}</p>` : nothing}`;
}

function figuresView(stats: VisitorStats): TemplateResult {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  return html`<dl class="figures">
    ${visitorFigures.map((name) => (stats[name] === undefined ? nothing : html`<div><dt>${say(figureNames[name])}</dt><dd>${number.format(stats[name])}</dd></div>`))}
  </dl>`;
}
