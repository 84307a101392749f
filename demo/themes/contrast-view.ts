import { html, type TemplateResult } from 'lit';
import { say, type Bilingual } from '../site/bilingual.js';
import { ratioText, type Grade } from './contrast.js';
import { measure, type Measured } from './pairs.js';
import type { Theme } from './theme.js';

const gradeNames: Readonly<Record<Grade, Bilingual>> = {
  AAA: ['AAA', 'AAA'],
  AA: ['AA', 'AA'],
  fail: ['Chưa đạt', 'Fails'],
  free: ['–', '–'],
};

/** Every pair that matters, in both schemes (WCAG 2.2). */
export function contrastView(theme: Theme): TemplateResult {
  const [light, dark] = [measure(theme, 'light'), measure(theme, 'dark')];
  const failing = [...light, ...dark].filter(({ grade, purpose }) => grade === 'fail' && purpose === 'text').length;
  return html`
    <p role="status">${failing
      ? say([`${failing} cặp chữ – nền chưa đạt mức AA.`, `${failing} pairs of text and ground fail AA.`])
      : say(['Mọi cặp chữ – nền đạt mức AA.', 'All pairs of text and ground meet AA.'])}</p>
    <table class="contrast">
      <thead><tr><th scope="col">${say(['Cặp màu', 'Pair'])}</th><th scope="col">${say(['Cần', 'Needs'])}</th><th scope="col">${say(['Sáng', 'Light'])}</th><th scope="col">${say(['Tối', 'Dark'])}</th></tr></thead>
      <tbody>${light.map(
        (pair) => html`<tr>
          <th scope="row">${say(pair.name)}</th>
          <td>${pair.purpose === 'text' ? say(['4,5 : 1', '4.5 : 1']) : '3 : 1'}</td>
          ${cell(pair)}${cell(dark.find(({ name }) => name === pair.name))}
        </tr>`,
      )}</tbody>
    </table>
    <p class="muted"><small>${say(['Viền chỉ cần 3 : 1 khi nó là dấu hiệu duy nhất cho thấy đó là nút; nút của tin-widgets còn có chữ và nền. Trang mẫu: nền trắng và nền tối.', 'Borders need 3 : 1 only where nothing else shows the control; the kit’s buttons have words and a ground too. Measured on a white and a dark page.'])}</small></p>
  `;
}

function cell(measured: Measured | undefined): TemplateResult {
  if (!measured) return html`<td>–</td>`;
  const { ratio, grade } = measured;
  return html`<td><span class="ratio">${ratioText(ratio)}</span> <span class="grade ${grade}">${say(gradeNames[grade])}</span></td>`;
}
