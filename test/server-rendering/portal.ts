/** A portal's page as its CMS prints it, and what its tags ask for. */
const items = [1, 2, 3, 4].map((number) => ({
  title: `Khởi công trường học thứ ${number} của huyện đảo`,
  link: `/tin-${number}`,
  description: `Công trình thứ ${number} gồm mười hai phòng học, dự kiến hoàn thành trước năm học mới.`,
  date: new Date(Date.UTC(2024, 5, 18 - number)).toUTCString(),
}));

export const feed = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Tin mới</title><link>/</link>
${items.map(({ title, link, description, date }) => `<item><title>${title}</title><link>${link}</link><description>${description}</description><pubDate>${date}</pubDate><enclosure url="/cau.svg" type="image/svg+xml" length="1"/></item>`).join('\n')}
</channel></rss>`;

export const visits = '{"total":2994885,"online":89,"today":4118}';

export const body = `
<header><tin-date-banner lunar>Thứ Ba, 18/06/2024</tin-date-banner></header>
<tin-article-grid src="/rss" limit="3" heading="Tin mới"></tin-article-grid>
<tin-article tools="font-size print">
  <h1>Khánh thành cầu vượt sông</h1>
  <p>Thứ Năm, 12/10/2023 08:00</p>
  <p><strong>Cây cầu dài 120 mét nối hai xã ven sông đã được đưa vào sử dụng sáng nay.</strong></p>
  <p><img src="/cau.svg" alt="Cầu mới" width="320" height="180"></p>
  <p><em>Cầu nhìn từ bờ bắc</em></p>
  <p>Từ nay học sinh của hai xã không còn phải đi đò đến trường.</p>
</tin-article>
<aside>
  <tin-other-news>
    <h3>Tin cũ hơn</h3>
    <ul>
      <li><a href="/a">Mở tuyến xe buýt mới về trung tâm xã</a> <span>(11/10/2023)</span></li>
      <li><a href="/b">Tập huấn phòng cháy chữa cháy cho hộ kinh doanh</a> <span>(10/10/2023)</span></li>
    </ul>
  </tin-other-news>
  <div data-tin="other-news" data-tin-src="/rss" data-tin-limit="2"></div>
  <tin-links-panel layout="select"><ul><li><a href="https://thu-vien.example/">Thư viện tỉnh</a></li></ul></tin-links-panel>
  <tin-article-card headline="Đường dây nóng" href="/duong-day-nong" published="18/06/2024"></tin-article-card>
  <tin-visitor-counter src="/visits"><p>Tổng số: 2994001</p></tin-visitor-counter>
  <tin-other-news source="own"></tin-other-news>
  <tin-source id="own"><script type="application/json">[{"title":"Thông báo nghỉ lễ","url":"/nghi-le","datePublished":"2024-06-01"}]</script></tin-source>
  <tin-links-panel><script type="application/json">[{"title":"Bảo tàng","url":"https://bao-tang.example/"}]</script></tin-links-panel>
</aside>
<footer><p>Chân trang</p></footer>`;

/** The page around it; `head` is what it loads. */
export function pageWith(head: string): string {
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>\n`;
}
