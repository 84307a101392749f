/** What a page of `/portal/…` says of itself: see `test/e2e/pages/portal/record.js`. */
export interface Report {
  /** Lines of the console, errors, violations of the page's policy. */
  log: string[];
  widgets: Widget[];
  /** Names that the window has got since the page began. */
  globals: string[];
  /** Timers, frames and listeners on the window and the document. */
  running: string[];
  isSecure: boolean;
}

interface Widget {
  id: string;
  status: string;
  /** What its parts show in readable size. */
  text: string;
  pictures: number;
}

export interface Visit {
  /** The page's window, where the page is of this origin. */
  view: Window & typeof globalThis;
  report(): Promise<Report>;
  /** Takes all widgets out of the page, and tells what is left. */
  remove(): Promise<Report>;
  leave(): void;
}

/** What every widget of test/e2e/pages/portal/portal.html shows, times of day left out, and how many pictures. */
export const portal: Readonly<Record<string, readonly [text: string, pictures: number]>> = {
  banner: ['Thứ Ba, 18/06/2024 | 13/5 Giáp Thìn', 0],
  clock: ['…', 0],
  rss: ['Các tin khác | Tin RSS một | 18/06/2024 | Tin RSS hai | 17/06/2024 | Xem thêm', 0],
  atom: ['Các tin khác | Tin Atom một | 18/06/2024 | Trang trước | Trang 1/2 | Trang sau', 0],
  'json-feed': ['Các tin khác | Tin JSON Feed', 0],
  map: ['Các tin khác | Tin theo map', 0],
  listing: [
    'Các tin khác | Tin đọc từ trang danh sách thứ nhất | 18/06/2024 | Tin đọc từ trang danh sách thứ hai | 17/06/2024 | ' +
      'Tin đọc từ trang danh sách thứ ba | 16/06/2024',
    0,
  ],
  shared: ['Các tin khác | Tin RSS một | 18/06/2024 | Tin RSS hai | 17/06/2024 | Tin RSS ba | 16/06/2024', 0],
  'json-child': ['Các tin khác | Tin trong JSON', 0],
  printed: ['Tin cũ hơn | Khánh thành cầu vượt sông | 12/10/2023 | Mở tuyến xe buýt mới | 11/10/2023', 0],
  property: ['Các tin khác | Tin từ tập lệnh', 0],
  mount: ['Các tin khác | Tin RSS một | 18/06/2024 | Tin RSS hai | 17/06/2024 | Tin RSS ba | 16/06/2024', 0],
  wordpress: ['Tin WordPress | Tin WordPress – một | Tóm tắt của tin WordPress. | 18/06/2024 | Xem thêm', 1],
  hero: ['Tin RSS một | Tóm tắt của tin một. | 18/06/2024 | Tin RSS hai | 17/06/2024 | Tin RSS ba | 16/06/2024', 1],
  card: ['Tin trên thẻ', 1],
  story: [
    'Tin RSS một | Thứ Ba, 18/06/2024 | A− | A | A+ | In | Chia sẻ | Tóm tắt của tin một. | ' +
      'Thân bài của tin một, đủ dài để là một đoạn văn. Chú thích ảnh Đoạn cuối có một liên kết.',
    1,
  ],
  logos: ['Liên kết website', 1],
  select: ['Liên kết website | – Chọn trang web – Thư viện tỉnh', 0],
  counter: [
    'Thống kê truy cập | Tổng số | 2 | . | 9 | 9 | 4 | . | 8 | 8 | 5 | Trực tuyến | 8 | 9 | Hôm nay | 4 | . | 1 | 1 | 8 | Cập nhật lúc …',
    0,
  ],
  live: ['Thống kê truy cập | Tổng số | 7.654.321 | Trực tuyến | –chưa rõ | Hôm nay | –chưa rõ | Cập nhật lúc …', 0],
  'thong-ke': ['Thống kê truy cập | Tổng số | 2.994.885 | Trực tuyến | 89', 0],
};

/** The names that each script leaves on the window. */
export const ownGlobals: Readonly<Record<string, string[]>> = { module: [], classic: ['tinWidgets'], autoloader: [] };

const opened = new Set<HTMLIFrameElement>();

/** Leaves the pages that are open: what they still ask for would keep the next ones waiting. */
export function leaveAll(): void {
  for (const frame of opened) frame.remove();
  opened.clear();
}

/** Opens a page in a frame, as a visitor's browser gets it. After each test `leaveAll`. */
export async function visit(url: string, attributes: Record<string, string> = {}): Promise<Visit> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ width: '900', height: '700', ...attributes })) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  opened.add(frame);
  document.body.append(frame);
  await loaded;
  const ask = (what: 'report' | 'remove'): Promise<Report> =>
    new Promise((resolve) => {
      const handleMessage = ({ data, source }: MessageEvent<Report>): void => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', handleMessage);
        resolve(data);
      };
      addEventListener('message', handleMessage);
      frame.contentWindow?.postMessage(what, '*');
    });
  return {
    view: frame.contentWindow as Window & typeof globalThis,
    report: () => ask('report'),
    async remove() {
      await ask('remove');
      return ask('report');
    },
    leave: () => frame.remove(),
  };
}

/** What the widgets of a report show, comparable with `portal`. */
export function shownBy({ widgets }: Report): Record<string, readonly [string, number]> {
  return Object.fromEntries(widgets.map(({ id, text, pictures }) => [id, [withoutTime(text), pictures]] as const));
}

function withoutTime(text: string): string {
  return text.replace(/\S+ \S+, \d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d|\d\d:\d\d$/, '…');
}

/** The page's report when every widget shows what it should, or at the latest after `patience` milliseconds. */
export async function whenShown(page: Visit, expected: object = portal, patience = 4_000): Promise<Report> {
  const wanted = JSON.stringify(expected);
  const end = performance.now() + patience;
  for (;;) {
    const report = await page.report();
    if (JSON.stringify(shownBy(report)) === wanted || performance.now() > end) return report;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
