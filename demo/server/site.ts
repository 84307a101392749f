/** Who speaks: a made-up ministry. */
export const site = {
  name: 'Cổng thông tin điện tử Bộ Phát triển Cộng đồng',
  short: 'Bộ Phát triển Cộng đồng',
  description: 'Trang minh hoạ của bộ công cụ tin-widgets: tin tức mẫu, không phải trang của một cơ quan có thật.',
  language: 'vi',
} as const;
