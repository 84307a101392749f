/** Addresses under `example` never lead anywhere real (RFC 2606). */
export interface SampleLink {
  url: string;
  title: string;
  description: string;
  /** Name of the emblem in `demo/images`. */
  emblem: string;
  group: string;
}

export const siteLinks: readonly SampleLink[] = [
  {
    url: 'https://dichvucong.example/',
    title: 'Cổng dịch vụ công trực tuyến',
    description: 'Nộp và theo dõi hồ sơ',
    emblem: 'logo-dich-vu-cong',
    group: 'Dịch vụ',
  },
  {
    url: 'https://dulieumo.example/',
    title: 'Cổng dữ liệu mở',
    description: 'Số liệu để dùng lại',
    emblem: 'logo-du-lieu-mo',
    group: 'Dịch vụ',
  },
  {
    url: 'https://vanban.example/',
    title: 'Hệ thống văn bản',
    description: 'Văn bản chỉ đạo, điều hành',
    emblem: 'logo-van-ban',
    group: 'Dịch vụ',
  },
  {
    url: 'https://congdong.example/',
    title: 'Mạng lưới cộng đồng',
    description: 'Nhóm tự quản ở thôn, tổ dân phố',
    emblem: 'logo-cong-dong',
    group: 'Dịch vụ',
  },
  {
    url: 'https://khituong.example/',
    title: 'Bản tin khí tượng',
    description: 'Dự báo và cảnh báo sớm',
    emblem: 'logo-khi-tuong',
    group: 'Tra cứu',
  },
  {
    url: 'https://nongnghiep.example/',
    title: 'Trang thông tin nông nghiệp',
    description: 'Lịch thời vụ, giá nông sản',
    emblem: 'logo-nong-nghiep',
    group: 'Tra cứu',
  },
  {
    url: 'https://thuvien.example/',
    title: 'Thư viện số',
    description: 'Sách, báo và tư liệu số hoá',
    emblem: 'logo-thu-vien',
    group: 'Tra cứu',
  },
  {
    url: 'https://giaoduc.example/',
    title: 'Học liệu mở',
    description: 'Bài giảng cho thầy và trò',
    emblem: 'logo-giao-duc',
    group: 'Tra cứu',
  },
  {
    url: 'https://dulich.example/',
    title: 'Du lịch cộng đồng',
    description: 'Điểm đến và lễ hội',
    emblem: 'logo-du-lich',
    group: 'Tra cứu',
  },
  {
    url: 'https://bando.example/',
    title: 'Bản đồ số',
    description: 'Quy hoạch, đất đai, hạ tầng',
    emblem: 'logo-ban-do',
    group: 'Tra cứu',
  },
];
