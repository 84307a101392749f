import * as fc from 'fast-check';

/** Tags that nobody may close; `#` is another number each time. */
const open = fc.constantFrom(
  ...'b i a font u strong em span div p li ul ol dl dt dd table tr td th caption h1 h2 h3 section article nav form figure center blockquote select option button svg math ruby template x-y noscript object details'.split(' ').map((name) => `<${name}>`),
  '<a href="/tin/#.html">', '<a href="#">', '<a name=#>', '<font color=c#>', '<table><tr><td>', '<ul><li>', '<div class="title">', '<div class="sidebar">', '<div class="sapo">', '<div class="pager">', '<div slot="empty">', '<div hidden>', '<p align="right">', '<article><h2>', '<div class="h-entry">', '<div itemscope itemtype="https://schema.org/NewsArticle">', '<div itemprop="author" itemscope>', '<div itemprop="image">', '<div id="x#" itemref="x0 x1 x#">', '<label for="x#">', '<select id="x#">', '<p is="x-y">', '<p style="color:red" onclick="x()">',
);

/** What stands by itself. */
const whole = fc.constantFrom(
  'Một câu dài vừa phải để đọc thử. ', 'a', ' ', '1', '12/10/2023 ', '10:30 ', 'Hôm nay: 5 ', 'Đang online ', 'Nguồn: ', 'Từ khóa: ', 'Tin liên quan ', 'chia sẻ ', ', ', '|', '. ', '… ', '&nbsp;', '\u0301', 'Trang ',
  '<br>', '<hr>', '<img src="/anh#.jpg">', '<img src="/a.jpg">', '<img src="3.gif">', '<img srcset="/a.jpg 1x, /b.jpg 2x">', '<!-- x -->', '<input name="children">', '<meta itemprop="datePublished" content="x">', '<source srcset="/a.jpg 1x">',
  '<a href="/tin/#.html">Bản tin số # của tháng</a>', '<a href="/tin/#.html"><img src="/anh#.jpg"></a>', '<a href="/tin/#">#</a>', '<a href="/the">thẻ</a>', '<a href="/tin/1.html">Tin một hai ba</a>', '<a href="#">In</a>', '<a href="/tin/#">Xem thêm</a>', '<a href="/tin/#" aria-label="Tin #"></a>', '<area href="/#" alt="A">',
  '<h1>Tin tức</h1>', '<h2><a href="/muc/#">Mục #</a></h2>', '<h3>Tiêu đề số # của tháng</h3>', '<h3>Đọc nhiều</h3>', '<b>Một dòng chữ đậm</b>', '<p>Một câu dài vừa phải để đọc thử.</p>', '<p></p>', '<div>a</div>', '<span>3</span>', '<span>a</span>', '<li>Một tin</li>', '<time datetime="2023-10-12">12/10/2023</time>', '<em>Ảnh: TTXVN</em>', '<p><img src="/a.jpg"></p>', '<figure><img src="/a.jpg"></figure>', '<figcaption>Ảnh</figcaption>', '<td>1</td>', '<tr><td>Hôm nay<td>5',
  '<option value="https://a.vn/#">Bộ #</option>', '<option>- Bộ #</option>', '<label for="x#">Nhóm #</label>', '<select id="x#"><option value="https://a.vn/#">A</option></select>', '<dt>Nhóm #</dt><dd><a href="/#">A</a></dd>', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tin #","url":"/#"}</script>', '<span itemprop="headline">Tin</span>', '<a rel="next" href="?p=#">Sau</a>', '<a href="?p=#">#</a>', '<p align="right">Lê Văn A</p>', '<a href="/a.pdf">a</a>',
);

const close = fc.constantFrom(...'b a p div li ul td table h2 span font section article'.split(' ').map((name) => `</${name}>`));

/** Markup that begins somehow and says a few things again and again, of about so many characters. */
export const repeated: fc.Arbitrary<(length: number) => string> = fc
  .tuple(
    fc.constantFrom('', '<ul>', '<ol><li>', '<table>', '<table><tr>', '<p>', '<div>', '<div class="news"><h3>Tin mới</h3>', '<select>', '<dl>', '<h1>Khánh thành cầu</h1><p>', '<figure>', '<center>', '<div class="h-entry">', '<picture>', '<div>'.repeat(60)),
    fc.array(fc.oneof({ weight: 4, arbitrary: whole }, { weight: 3, arbitrary: open }, { weight: 1, arbitrary: close }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.constantFrom('', '<a href="/tin/a.html">Một tin ở cuối cùng</a>', '<h1>Khánh thành cầu</h1><p>Một câu dài vừa phải để đọc thử.</p>'),
  )
  .map(([start, unit, end]) => (length) => {
    const parts = [start];
    const count = Math.ceil(length / unit.length);
    for (let index = 0; index < count; index++) parts.push(unit.replaceAll('#', String(index)));
    return parts.join('') + end;
  });

/** Places of one long text: `§` stands for it. */
export const places: readonly string[] = [
  '<ul><li><a href="/§">Bản tin số một của tháng</a></li><li><a href="/b">Bản tin số hai của tháng</a></li></ul>',
  '<ul><li><a href="/a" title="§">Bản tin số một của tháng</a> §</li><li><a href="/b">§</a></li></ul>',
  '<h1>Khánh thành cầu mới</h1><p><img src="§" alt="§" class="§"></p><p>Một câu dài vừa phải để đọc thử.</p>',
  '<h1>Khánh thành cầu mới</h1><div class="§" id="§">a</div><p style="§">Một câu dài vừa phải để đọc thử.</p>',
  '<h1>Khánh thành cầu mới</h1><time datetime="§">§</time><div class="author">§</div><p>Một câu dài vừa phải để đọc thử.</p>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"§","keywords":"§","image":"§","author":"§"}</script><h1>Khánh thành cầu mới</h1><p>Một câu dài vừa phải để đọc thử.</p>',
  '<script type="application/ld+json">§</script><h1>Khánh thành cầu mới</h1><p>Một câu dài vừa phải để đọc thử.</p>',
  '<title>§</title><meta name="author" content="§"><meta property="article:tag" content="§"><h1>Khánh thành cầu mới</h1><p>Một câu dài vừa phải để đọc thử.</p>',
  '<h3>§</h3><a href="https://a.vn" title="§">§</a><a href="https://b.vn"><img src="§" alt="§"></a>',
  '<p>Tổng số: §</p><p>§: 12</p>',
];

/** What such texts are made of. */
export const signs: readonly string[] = [...'aA0ạ.,-_:/?#()[]{}!…@%'.split(''), ' ', '\n', '&lt;', 'http://', 'Lê '];
