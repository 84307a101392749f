/** The pages of the demo site, as their common head names them. */
const pages: readonly [file: string, vi: string, en: string][] = [
  ['index.html', 'Trang mẫu', 'Portal page'],
  ['playground.html', 'Thử từng thành phần', 'Playground'],
  ['builder.html', 'Tạo mã nhúng', 'Embed builder'],
  ['themes.html', 'Phối màu', 'Theme editor'],
];

/** Fills `<!--shell:playground.html-->` with the head that the site's pages have in common. */
export function printShell(html: string): string {
  return html.replace(/<!--shell:([\w.]+)-->/, (_, current: string) => {
    const links = pages.map(
      ([file, vi, en]) => `<li><a href="./${file}"${file === current ? ' aria-current="page"' : ''} data-en="${en}">${vi}</a></li>`,
    );
    const choices = (name: string, values: readonly [value: string, label: string, vi: string, en: string][]): string =>
      values
        .map(([value, label, vi, en]) => `<button type="button" data-${name}-choice="${value}" aria-pressed="false" aria-label="${vi}" data-en-aria-label="${en}">${label}</button>`)
        .join('');
    return `<a class="skip" href="#main" data-en="Skip to content">Chuyển đến nội dung</a>
    <header class="site-head">
      <a class="site-name" href="./index.html"><img src="./images/crest.svg" alt="" width="32" height="32"> tin-widgets</a>
      <nav aria-label="Trang" data-en-aria-label="Pages"><ul>${links.join('')}</ul></nav>
      <div class="site-choices">
        <div class="switch" role="group" aria-label="Giao diện" data-en-aria-label="Theme">${choices('theme', [
          ['light', '☀', 'Sáng', 'Light'],
          ['dark', '☾', 'Tối', 'Dark'],
          ['auto', '◐', 'Theo thiết bị', 'As the device'],
        ])}</div>
        <div class="switch" role="group" aria-label="Ngôn ngữ" data-en-aria-label="Language">${choices('language', [
          ['vi', 'VI', 'VI – Tiếng Việt', 'VI – Vietnamese'],
          ['en', 'EN', 'EN – Tiếng Anh', 'EN – English'],
        ])}</div>
      </div>
    </header>`;
  });
}
