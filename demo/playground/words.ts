/** What the playground says. */
export interface PlaygroundWords {
  title: string;
  elements: string;
  intro: string;
  preview: string;
  code: string;
  copy: string;
  copied: string;
  share: string;
  shared: string;
  reset: string;
  attributes: string;
  inherited: string;
  slots: string;
  tokens: string;
  parts: string;
  events: string;
  noEvents: string;
  clear: string;
  usual: string;
  surroundings: string;
  source: string;
  state: string;
  theme: string;
  noTheme: string;
  scheme: string;
  language: string;
  direction: string;
  size: string;
  motion: string;
  width: string;
  full: string;
  status: string;
  mark: string;
  schemes: Record<'auto' | 'light' | 'dark', string>;
  directions: Record<'ltr' | 'rtl', string>;
  motions: Record<'auto' | 'reduce', string>;
  states: Record<'ready' | 'loading' | 'empty' | 'error' | 'stale' | 'slow' | 'offline', string>;
  themes: Record<'ministry' | 'province' | 'newspaper', string>;
}

export const words: Readonly<Record<'vi' | 'en', PlaygroundWords>> = {
  vi: {
    title: 'Thử từng thành phần',
    elements: 'Thành phần',
    intro: 'Trang này được tạo từ custom-elements.json: mọi thuộc tính, khe, phần, biến giao diện và sự kiện đều có ở đây.',
    preview: 'Xem trước',
    code: 'Mã nguồn',
    copy: 'Sao chép mã',
    copied: 'Đã sao chép mã.',
    share: 'Sao chép liên kết',
    shared: 'Đã sao chép liên kết đến đúng thiết lập này.',
    reset: 'Đặt lại',
    attributes: 'Thuộc tính',
    inherited: 'Thuộc tính chung',
    slots: 'Khe (slot)',
    tokens: 'Biến giao diện',
    parts: 'Phần (part)',
    events: 'Sự kiện',
    noEvents: 'Chưa có sự kiện nào.',
    clear: 'Xoá danh sách',
    usual: 'mặc định',
    surroundings: 'Môi trường',
    source: 'Nguồn dữ liệu',
    state: 'Trạng thái nguồn',
    theme: 'Mẫu màu',
    noTheme: 'Không có',
    scheme: 'Sáng – tối',
    language: 'Ngôn ngữ của trang',
    direction: 'Chiều viết',
    size: 'Cỡ chữ',
    motion: 'Chuyển động',
    width: 'Chiều rộng',
    full: 'hết chỗ',
    status: 'Trạng thái',
    mark: 'Đánh dấu trên bản xem trước',
    schemes: { auto: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
    directions: { ltr: 'Trái sang phải', rtl: 'Phải sang trái' },
    motions: { auto: 'Theo thiết bị', reduce: 'Hạn chế' },
    states: {
      ready: 'Bình thường',
      loading: 'Đang tải',
      empty: 'Trống',
      error: 'Lỗi máy chủ',
      stale: 'Dữ liệu cũ',
      slow: 'Chậm (3 giây)',
      offline: 'Mất mạng',
    },
    themes: { ministry: 'Bộ, ngành', province: 'Tỉnh, thành phố', newspaper: 'Báo' },
  },
  en: {
    title: 'Playground',
    elements: 'Elements',
    intro: 'This page is made from custom-elements.json: every attribute, slot, part, token and event is here.',
    preview: 'Preview',
    code: 'Code',
    copy: 'Copy the code',
    copied: 'The code was copied.',
    share: 'Copy a link',
    shared: 'A link to just these settings was copied.',
    reset: 'Start again',
    attributes: 'Attributes',
    inherited: 'Shared attributes',
    slots: 'Slots',
    tokens: 'Tokens',
    parts: 'Parts',
    events: 'Events',
    noEvents: 'No events yet.',
    clear: 'Clear the list',
    usual: 'default',
    surroundings: 'Surroundings',
    source: 'Source',
    state: 'State of the source',
    theme: 'Theme',
    noTheme: 'None',
    scheme: 'Light or dark',
    language: 'Language of the page',
    direction: 'Direction',
    size: 'Text size',
    motion: 'Motion',
    width: 'Width',
    full: 'all there is',
    status: 'Status',
    mark: 'Mark it in the preview',
    schemes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    directions: { ltr: 'Left to right', rtl: 'Right to left' },
    motions: { auto: 'As the device', reduce: 'Reduced' },
    states: { ready: 'Ready', loading: 'Loading', empty: 'Empty', error: 'Server error', stale: 'Stale', slow: 'Slow (3 s)', offline: 'Offline' },
    themes: { ministry: 'Ministry', province: 'Province', newspaper: 'Newspaper' },
  },
};
