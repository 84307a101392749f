import { expect } from '@open-wc/testing';
import { readArticle } from '../../src/formats/dom-article.js';
import { html } from '../../src/formats/html.js';
import type { Article } from '../../src/model/article.js';
import { parseInert } from '../../src/lib/inert-document.js';

const baseUrl = 'https://cong.example/tin/cau-moi';
const title = 'Khánh thành cầu vượt sông Lô nối hai xã';
const lead = 'Cầu hai nhịp giúp bà con hai xã khỏi phải đi đò qua sông vào những ngày mùa nước lên.';
const one = '<p>Sáng nay, đông đảo bà con hai xã đã có mặt từ sớm để chứng kiến lễ cắt băng khánh thành cây cầu mới bắc qua sông.</p>';
const two = '<p>Công trình được thi công trong hai năm, xe cộ qua lại từ sáng sớm, hàng quán hai đầu cầu đông khách hẳn lên so với mọi ngày.</p>';
const text = one + two;
const h1 = `<h1>${title}</h1>`;
const day = '<p>12/10/2023</p>';
const other = 'Hội chợ sách mở cửa cuối tuần này';
const whole = { title, date: '2023-10-12', body: text };

/** What a case says of an article; dates are days in Vietnam. */
function brief(article: Article | undefined): Record<string, unknown> {
  const dayOf = (date: Date | undefined): string | undefined => date && new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  return {
    title: article?.title,
    date: dayOf(article?.datePublished),
    modified: dayOf(article?.dateModified),
    lead: article?.summary,
    author: article?.authors.map(({ name }) => name).join(),
    tags: article?.tags.join(),
    image: article?.image?.src.replace('https://cong.example', ''),
    caption: article?.image?.caption,
    body: article?.contentHtml.replaceAll('https://cong.example', ''),
  };
}

describe('an article among what a portal prints around it', () => {
  for (const [what, markup, expected] of [
    ['a portrait in a box of the author', `${h1}<div class="author"><a href="/u"><img src="/lan.jpg"></a><div><a href="/u">Vũ Thị Lan</a></div></div>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan', image: undefined }],
    ['an icon in the line of the date', `${h1}<div><img src="/clock.png"> 12/10/2023 | Đã xem 345</div><div>${text}</div>`, { ...whole, image: undefined }],
    ['a drawing above the text', `${h1}${day}<div><img src="/anh/nen-trang.gif"></div><div>${text}</div>`, { ...whole, image: undefined }],
    ['an icon in the path', `<div><a href="/"><img src="/home.svg"></a> <a href="/tin">Tin</a></div>${h1}${day}<div>${text}</div>`, { ...whole, image: undefined }],
    ['a box about the author', `${h1}${day}<div>${text}</div><div class="author-box"><img src="/lan.jpg"><h4>Vũ Thị Lan</h4><p>Phóng viên của báo, viết về giao thông.</p></div>`, { ...whole, image: undefined }],
    ['cards of other articles', `${h1}${day}<div>${text}</div><h3>Tin liên quan</h3><div class="row"><div><a href="/k"><img src="/k.jpg"></a><h4><a href="/k">${other}</a></h4><p>Hơn ba mươi nhà xuất bản tham gia hội chợ ở nhà văn hóa của huyện.</p></div></div>`, { ...whole, image: undefined }],
    ['a box of another article in the text', `${h1}${day}<div>${one}<div class="insert-wiki"><a href="/k"><img src="/k.jpg"></a><p><a href="/k">${other}</a></p></div>${two}</div>`, { ...whole, image: undefined }],
    ['a link to another article in the text', `${h1}${day}<div>${one}<p><strong>&gt;&gt; Xem thêm: <a href="/k">${other}</a></strong></p>${two}</div>`, whole],
    ['a table of contents', `${h1}${day}<div><div id="toc_container"><p>Mục lục</p><ul><li><a href="#a">Một</a></li></ul></div>${text}</div>`, whole],
    ['a table of contents that is to be filled', `${h1}${day}<div class="cot"><div class="mucluc_blog"><p><img src="/mucluc.png"> Mục lục</p><ul></ul></div></div><div class="cot">${text}<p><img src="/cau.jpg"></p></div>`, { title, date: '2023-10-12', image: '/cau.jpg', body: `${text}<p><img src="/cau.jpg"></p>` }],
    ['comments of those who wrote the page', `${h1}${day}<div>${one}<!-- quảng cáo -->${two}</div>`, whole],
    ['an advertisement', `${h1}${day}<div>${one}<div class="ads"><span>Quảng cáo</span><a href="https://ads.example"><img src="/b.gif"></a></div>${two}</div>`, { ...whole, image: undefined }],
    ['comments', `${h1}${day}<div>${text}</div><div><h3>Bình luận (2)</h3><ul><li><b>An</b><p>Bài viết rất hay và bổ ích, mong tỉnh làm nhanh hơn nữa cho dân nhờ.</p></li></ul></div>`, { ...whole, author: '' }],
    ['links to the articles before and behind', `${h1}${day}<div>${text}<ul><li><a href="/p" rel="prev">« ${other}</a></li></ul></div>`, whole],
    ['what asks to share, to come back, to subscribe', `${h1}${day}<div>${text}<div class="share"><span>Chia sẻ bài viết này:</span></div><p><a href="/tin">« Quay lại trang tin</a></p><div class="newsletter"><h4>Đăng ký nhận bản tin</h4></div></div>`, whole],
    ['players and pictures of nothing', `${h1}${day}<audio></audio><img src=""><div>${text}</div><iframe src=""></iframe>`, whole],
    ['when it was changed, first', `${h1}<p>Cập nhật: 13/10/2023 | Ngày đăng: 12/10/2023</p><div>${text}</div>`, { ...whole, modified: '2023-10-13' }],
    ['when it was changed, in a line of its own', `${h1}<ul><li>Cập nhật lúc: 13/10/2023 09:15</li><li>Đăng lúc: 12/10/2023 08:30</li></ul><div>${text}</div>`, { ...whole, modified: '2023-10-13' }],
    ['nothing but when it was changed', `${h1}<time class="updated" datetime="2023-10-12T08:30:00+07:00">12/10</time><div>${text}</div>`, whole],
    ['AM behind a Vietnamese label', `${h1}<p>Ngày đăng : 12/10/2023 - 8:30 AM</p><div>${text}</div>`, whole],
    ['a date among others above', `<div><time>12/10/2023</time> <span>6 phút đọc</span> <a href="/c">Tin tức</a></div><h3>${title}</h3><div>${text}</div>`, whole],
    ['the day of today above', `<div>Hôm nay: Thứ Hai, 15/01/2024</div>${h1}<div>${text}</div>`, { title, date: undefined, body: text }],
    ['a date as a heading', `<h2 class="date-header">Thứ Năm, 12/10/2023</h2><h3>${title}</h3><div>${text}</div>`, { ...whole, lead: '' }],
    ['microdata of another kind', `<div itemscope itemtype="https://schema.org/CreativeWork"><h1 itemprop="headline">${title}</h1><span itemprop="datePublished">12/10/2023</span><div>${text}</div></div>`, whole],
    ['a heading over others below', `<h3>${title}</h3>${day}<div>${text}</div><h1>Các bài khác</h1><ul><li><a href="/k">${other}</a></li></ul>`, whole],
    ['what else a box of the author says', `${h1}<div class="author"><span class="name">Vũ Thị Lan</span> <span class="author-badge">Cấp 2</span></div>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['what the author tells of the site', `${h1}${day}<div>${text}</div><div><div class="author-info__description">Tin tức địa phương</div></div>`, { title, date: '2023-10-12', author: '' }],
    ['counts and commas of tags', `${h1}${day}<div>${text}</div><div class="tags"><a href="/t/cau">cầu<sup>4</sup></a> <a href="/t/song">#sông<span>(7)</span></a> <a href="/t/xa">xã ，</a></div>`, { ...whole, tags: 'cầu,sông,xã' }],
    ['a section and a mark in the headline', `<h1><span class="cat">Xã hội</span> ${title} <sup>Mới</sup></h1>${day}<div>${text}</div>`, whole],
    ['a box named after its section', `<div class="box-title">Tin nội bộ</div><div class="news-date">12/10/2023</div><div class="news-title">${title}</div><div class="news-desc">${lead}</div><div>${text}</div>`, { ...whole, lead }],
    ['the headline once more', `${h1}<div><h3>${title}</h3>${day}${text}</div>`, { ...whole, lead: '' }],
    ['a line of labels', `${h1}<div><span>Tác giả: <b>Vũ Thị Lan</b></span> <span>Chuyên mục: <a href="/c">Tin tức</a></span> <span>Lượt xem: 45</span></div><div>${text}</div>`, { title, lead: '', author: 'Vũ Thị Lan', body: text }],
    ['a name beside the date', `${h1}<p>Vũ Thị Lan - 12/10/2023 08:30</p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a place beside the date', `${h1}<p>Điện Biên - 12/10/2023 08:30</p><div>${text}</div>`, { ...whole, author: '' }],
    ['minutes to read in a byline', `${h1}<div class="byline"><time datetime="2023-10-12">12/10/2023</time><span>• 3 phút đọc</span></div><div>${text}</div>`, { ...whole, author: '' }],
    ['a label in a box of its own', `${h1}<div class="author-name"><div>Bởi</div> <a href="/u">Vũ Thị Lan</a></div>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['labels before the lead', `<h3>${title}</h3><p><time datetime="2023-10-12">12.10.2023</time> <a href="/c">Tin tức</a> <span>giao thông cầu đường xã</span></p><div class="teaser-text"><p>${lead}</p></div><div>${text}</div>`, { ...whole, lead }],
    ['topics', `${h1}${day}<div>${text}</div><p><b>Chủ đề:</b> <a href="/t/a">cầu</a> <a href="/t/b">sông</a></p>`, { ...whole, tags: 'cầu,sông' }],
    ['keywords in a list', `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">${title}</h1>${day}<div>${text}</div><ul itemprop="keywords"><li><a href="/t/a">cầu</a></li><li><a href="/t/b">sông</a></li></ul></article>`, { ...whole, tags: 'cầu,sông' }],
    ['a picture of AMP', `${h1}${day}<figure><amp-img src="/a.jpg" width="800" height="450"></amp-img><p class="wp-caption-text">Quang cảnh</p></figure><div>${text}</div>`, { title, image: '/a.jpg', body: `<figure><img src="/a.jpg" width="800" height="450"><figcaption>Quang cảnh</figcaption></figure>${text}` }],
    ['a file whose link does not name it', `${h1}${day}<div>${text}</div><div><a href="/tai?id=1">Tải về: <b>ke-hoach.pdf</b></a></div>`, { title, body: `${text}<div><a href="/tai?id=1">Tải về: <b>ke-hoach.pdf</b></a></div>` }],
    ['the time of another article', `${h1}${day}<div>${text}</div><h3>Tin liên quan</h3><ul><li><a href="/k">${other}</a> <time datetime="2021-01-16">16/01</time></li></ul>`, whole],
    ['the time and the name of a comment', `${h1}${day}<div>${text}</div><div id="comments"><div class="vcard"><b class="fn">Trần Ba</b></div><time datetime="2023-10-13">hôm qua</time></div>`, { ...whole, author: '' }],
    ['times of other articles above', `<div><a href="/k">${other}</a><time datetime="2021-01-16">16/01</time></div>${h1}<div><span>Xã hội</span><span>Báo Xã</span><time datetime="2023-10-12">12/10</time></div><div>${text}</div>`, { title, date: '2023-10-12' }],
    ['links that lead nowhere', `${h1}<div><a href="#">By Vũ Thị Lan</a> <a href="#">12/10/2023</a></div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a date in a box with what shares', `${h1}<div class="date-share"><div class="date">12/10/2023</div><div class="share"><a href="#">Chia sẻ</a></div></div><div>${text}</div>`, whole],
    ['an author in a box', `${h1}<div class="author-info"><a class="avatar" href="/u"><img src="/lan.jpg"></a><a class="name" href="/u">Vũ Thị Lan</a></div>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan', image: undefined }],
    ['a date within the author', `${h1}<p><span class="author"><a href="/u">By Vũ Thị Lan</a> <a href="/d">12/10/2023</a></span></p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['what only narrow windows do not show', `${h1}<span class="d-none d-md-inline">12/10/2023</span><p class="hidden md:block sapo">${lead}</p><div>${text}</div>`, { ...whole, lead }],
    ['what is printed once for each width', `${h1}${day}<p class="d-none d-md-block sapo">${lead}</p><p class="d-md-none sapo">${lead}</p><div>${text}</div>`, { ...whole, lead }],
    ['a date at the foot', `${h1}<div>${text.repeat(6)}</div><div>Ngày đăng: 12/10/2023 08:30</div>`, { title, date: '2023-10-12', body: text.repeat(6) }],
    ['the last change at the foot', `${h1}${day}<div>${text.repeat(6)}<p>Cập nhật lần cuối: 15/10/2023</p></div>`, { title, date: '2023-10-12', modified: '2023-10-15', body: text.repeat(6) }],
    ['the last change in the line below', `${h1}<p>Ngày đăng: 12/10/2023</p><p>Cập nhật: 15/10/2023</p><div>${text}</div>`, { ...whole, modified: '2023-10-15' }],
    [
      'rows of a table, with the last change',
      `<table><tr><td class="contentheading">${title}</td><td><a href="/x?format=pdf"><img src="/pdf.png" alt="PDF"></a></td></tr></table><table><tr><td class="createdate">Thứ năm, 12 Tháng 10 2023 08:30</td></tr><tr><td>${text}</td></tr><tr><td class="modifydate">Cập nhật lần cuối ( Thứ sáu, 13 Tháng 10 2023 09:00 )</td></tr></table>`,
      { ...whole, modified: '2023-10-13', image: undefined },
    ],
    ['a section as a heading over a headline that is none', `<h3>Tin tức</h3><div><span class="contentheading">${title}</span>${day}<div>${text}</div></div>`, whole],
    ['keywords in a form', `${h1}${day}<div>${text}</div><form><div><b>Từ khóa: </b><a href="/tag/cau/">cầu</a>, <a href="/tag/song/">sông</a></div></form>`, { ...whole, tags: 'cầu,sông' }],
    ['the author twice', `${h1}<p>Đăng bởi: Vũ Thị Lan - 12/10/2023 08:30</p><div><p class="tacgia">Tác giả: Vũ Thị Lan</p>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['banners', `<div><img src="/banner-1.jpg"></div><div><img src="/k.jpg" width="1000" height="150"></div>${h1}${day}<div>${text}</div>`, { ...whole, image: undefined }],
    ['a section in the first heading', `<h1>Tin thời sự</h1><h3>${title}</h3>${day}<div>${text}</div>`, { ...whole, lead: '' }],
    ['no headline but one far below', `<div>${text}</div><div>Liên kết</div><div><a href="/k" class="title">${other}</a></div>`, { title: '', body: text }],
    ['a date in an abbreviation', `<div>${h1}<abbr itemprop="datePublished" title="2023-10-12T08:30:00+07:00">08:30</abbr><div>${text}</div></div>`, whole],
    ['a side column', `<div><div>${h1}${day}<div>${text}</div></div><div class="sidebar"><img src="/k.jpg" width="300"><p>Đường dây nóng: 1022</p></div></div>`, { ...whole, image: undefined }],
    ['a picture that leads to the article', `<h1><a href="/tin/cau-moi">${title}</a></h1>${day}<a href="/tin/cau-moi"><img src="/a.jpg" width="800"></a><div>${text}</div>`, { title, image: '/a.jpg', body: `<img src="/a.jpg" width="800">${text}` }],
    ['an arrow in the path', `<div><a href="/">Trang chủ</a> <img src="/i-right.png"> <a href="/tin">Tin tức</a></div>${h1}${day}<div>${text}</div>`, { ...whole, image: undefined }],
    ['the picture of a file', `${h1}${day}<div>${text}</div><div><img src="/pdf.png"> <a href="/ke-hoach.pdf">Kế hoạch</a></div>`, { title, body: `${text}<div><img src="/pdf.png"> <a href="/ke-hoach.pdf">Kế hoạch</a></div>` }],
    ['a file beside an empty box', `${h1}${day}<div>${text}</div><div><a href="/tai?id=1">Tải về: <b>ke-hoach.pdf</b></a><div class="clearfix"></div></div>`, { title, body: `${text}<div><a href="/tai?id=1">Tải về: <b>ke-hoach.pdf</b></a><div class="clearfix"></div></div>` }],
    ['files by the name of what is related', `${h1}${day}<div>${text}</div><div class="related-files"><ul><li><a href="/ke-hoach.pdf">Kế hoạch</a></li></ul></div>`, { title, body: `${text}<div class="related-files"><ul><li><a href="/ke-hoach.pdf">Kế hoạch</a></li></ul></div>` }],
    ['a caption behind a window', `${h1}${day}<div><div><a href="#"><img src="/a.jpg"></a><div class="modal"><div>x</div></div><em>Quang cảnh buổi lễ</em></div>${text}</div>`, { title, image: '/a.jpg', caption: 'Quang cảnh buổi lễ' }],
    ['a description that is the whole text', `<div itemscope itemtype="https://schema.org/BlogPosting">${h1}${day}<div itemprop="description articleBody">${text}</div></div>`, { title, date: '2023-10-12', lead: '' }],
    ['a line of links above the lead', `${h1}${day}<ul><li><a href="/c#b">Hãy là người đầu tiên bình luận về bài viết này!</a></li></ul><div><div class="intro"><p>${lead}</p></div><div>${text}</div></div>`, { title, lead }],
    ['what people say, by a name in one word', `${h1}${day}<div>${text}<div id="userComments"><b>Trần Ba</b><p>Cầu đẹp quá, mong huyện làm thêm đường vào bản cho dân.</p></div></div>`, { ...whole, author: '' }],
    ['how comments are to be written', `${h1}${day}<div>${text}<div class="commentDisclaimer">Ý kiến nêu ở đây là của bạn đọc, không phải của tòa soạn báo.</div></div>`, whole],
    ['what most people read', `${h1}${day}<div>${text}<div id="mostRead"><h4>Nhiều người quan tâm</h4><p><a href="/k">${other}</a></p></div></div>`, whole],
    ['where one may comment', `${h1}${day}<div>${text}<h4>Để lại bình luận</h4><div class="media"><b>Trần Ba</b><p>Cầu đẹp quá.</p></div></div>`, { ...whole, author: '' }],
    ['where one may write a comment, and who did', `${h1}${day}<div>${text}<div><h4>Viết bình luận ...</h4></div></div><div class="discussion"><span class="vcard"><b class="fn">Trần Ba</b></span></div>`, { title, author: '' }],
    ['what leads to the comments, above the text', `${h1}${day}<p class="sapo">${lead}</p><ul><li><a href="#binh-luan">Bình luận (2)</a></li></ul><div>${text}</div><div><h3>Bình luận (2)</h3><p>Bài viết rất hay và bổ ích, mong tỉnh làm nhanh hơn nữa cho dân nhờ.</p></div>`, { ...whole, lead }],
    ['the word for comments, before all of the text', `${h1}<div>Bình luận</div>${day}<div>${text}</div>`, whole],
    ['the word for what is related, before a text of lines', `${h1}${day}<h4>Tin liên quan</h4><div><a href="/a.jpg"><img src="/a.jpg"></a>${`${lead} ${lead}<br>`.repeat(3)}${lead}</div>`, { title, body: `<a href="/a.jpg"><img src="/a.jpg"></a>${`${lead} ${lead}<br>`.repeat(3)}${lead}` }],
    ['a caption far from its picture, above the text', `${h1}${day}<div><img src="/a.jpg"><h6>Ảnh: Báo Xã</h6><p class="caption">${lead}</p></div><div>${text}</div>`, { title, lead: '' }],
    ['the lead behind a caption', `${h1}${day}<div><img src="/a.jpg"><h6>Ảnh: Báo Xã</h6><p class="caption">Quang cảnh lễ khánh thành cầu vượt sông Lô sáng nay.</p></div><p>${lead}</p><div>${text.repeat(3)}</div>`, { title, lead, body: `<img src="/a.jpg">${text.repeat(3)}` }],
    ['paragraphs around a box with most of the text', `${h1}${day}<div><p>${lead}</p>${one}<div class="khung">${text.repeat(4)}</div>${two}</div>`, { title, lead, body: `${one}${text.repeat(4)}${two}` }],
    ['a notice behind a box with the text', `${h1}${day}<div><div class="khung">${text.repeat(4)}</div><p class="nhac-nho">Mời bà con đăng ký tài khoản trên cổng để gửi ý kiến về bài viết này.</p></div>`, { title, body: text.repeat(4) }],
    ['a short section behind a long one', `${h1}${day}<article><section>${text.repeat(6)}</section><section><h2>Kết quả bước đầu</h2>${text}</section></article>`, { title, body: `<section>${text.repeat(6)}</section><section><h2>Kết quả bước đầu</h2>${text}</section>` }],
    ['a long box behind a longer one', `${h1}${day}<article><div class="cot">${text.repeat(20)}</div><div class="cot">${text.repeat(2)}</div></article>`, { title, body: `<div class="cot">${text.repeat(20)}</div><div class="cot">${text.repeat(2)}</div>` }],
    ['a picture by the name of what is related', `${h1}${day}<div class="related-photo"><img src="/a.jpg"><p class="caption">Quang cảnh lễ khánh thành</p></div><div>${text}</div>`, { title, image: '/a.jpg', caption: 'Quang cảnh lễ khánh thành' }],
    ['a heading that announces a list', `${h1}${day}<div><h2>Bà con cần nhớ mấy điều sau khi qua cầu mới:</h2>${text}</div>`, { title, lead: '' }],
    ['how many comments there are', `${h1}${day}<div>${text}</div><div><h3>2 bình luận</h3><div><b>Trần Ba</b><p>Cầu đẹp quá.</p></div></div>`, { ...whole, author: '' }],
    ['a sentence outside of what is named as the text', `${h1}${day}<div><div><span>Chuyên mục</span> <a href="/c">Tin tức</a></div><div itemprop="articleBody">${text}</div><p>Việc đăng lại bài viết trên trang này phải ghi rõ nguồn và dẫn đường liên kết về bài gốc.</p></div>`, whole],
    ['others that readers may like', `${h1}${day}<div>${text}<h4>Có thể bạn cũng thích</h4><ul><li><a href="/k">${other}</a></li></ul></div>`, whole],
    ['a list of dated others', `${h1}${day}<div>${text}<ul><li><a href="/k">${other}</a> (11/10/2023)</li><li><a href="/l">${other} ở xã</a> (10/10/2023)</li></ul></div>`, whole],
    ['a card of another in the text', `${h1}${day}<div>${one}<div class="story"><figure><a href="/k"><img src="/k.jpg"></a></figure><h2><a href="/k">${other}</a></h2></div>${two}</div>`, { ...whole, image: undefined }],
    ['a card of another whose headline is printed for each width', `${h1}${day}<div>${one}<div class="item"><a href="/k"><img src="/k.jpg"></a><h6>${`<span><a href="/k">${other} ở nhà văn hóa của huyện vùng cao</a></span> `.repeat(3)}</h6><p>Hơn ba mươi nhà xuất bản tham gia hội chợ. <a href="/k">Đọc tiếp</a></p></div>${two}</div>`, { ...whole, image: undefined }],
    ['what is said at more length than the article', `${h1}${day}<div>${text}<div id="binh-luan"><b>Trần Ba</b>${'<p>Cầu đẹp quá, mong huyện làm thêm đường vào bản cho dân.</p>'.repeat(9)}</div></div>`, { ...whole, author: '' }],
    ['a short line above a text that is called a comment', `${h1}${day}<div><p>Phóng viên của báo ghi lại ở hai đầu cầu.</p><div class="comment">${text}</div></div>`, whole],
    ['a titled list of links in the text', `${h1}${day}<div>${text}<div class="hyper"><h2>Cầu đường vùng cao</h2><ul><li><a href="/k">${other}</a></li><li><a href="/l">Đường mới vào bản xa</a></li></ul></div>${text}</div>`, { ...whole, body: text + text }],
    ['a player of pictures', `${h1}${day}<img src="/a.jpg"><div>${text.repeat(2)}<div class="galleries">${['b', 'c', 'd'].map((name) => `<div class="slide"><img src="/${name}.jpg"><div class="caption">Đoàn xe qua cầu trong buổi sáng đầu tiên. <a href="#">Toàn màn hình</a></div></div>`).join('')}</div></div>`, { title, image: '/a.jpg', body: `<img src="/a.jpg">${text.repeat(2)}` }],
    ['a player whose first picture is that of the article', `${h1}${day}<div><div class="slideshow">${['a', 'b', 'c'].map((name) => `<div><img src="/${name}.jpg" width="600"><p>Đoàn xe qua cầu trong buổi sáng đầu tiên.</p></div>`).join('')}<a href="#">Fullscreen</a></div>${text.repeat(2)}</div>`, { title, image: '/a.jpg', body: `<img src="/a.jpg" width="600">${text.repeat(2)}` }],
    ['what scripts read', `${h1}${day}<div>${text}<div class="hidden">{"modules": [${'{"name": "video", "title": "Đoàn xe qua cầu trong buổi sáng đầu tiên"},'.repeat(6)}]}</div></div>`, whole],
    ['a label whose link says the name', `<h2>${title}</h2><div>Được viết bởi <a rel="author" href="/u">Vũ Thị Lan</a></div>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['how often it was read, below the date', `${h1}<p>Ngày đăng: 12/10/2023<br>Lượt xem: 345</p><div>${text}</div>`, whole],
    ['the word over an advertisement', `${h1}${day}<div>${one}<p>- Quảng cáo -</p>${two}</div>`, whole],
    ['a name in a list with the date', `${h1}<ul><li><i class="fa fa-user"></i> Vũ Thị Lan</li><li>12/10/2023</li></ul><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a name beside a time', `${h1}<div><span>Vũ Thị Lan</span> <span>•</span> <time datetime="2023-10-12">12/10</time></div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a name before the date and a count', `${h1}<div><i class="fa fa-user"></i> Vũ Thị Lan &ensp; 12/10/2023 08:30 &ensp; <i class="fa fa-eye"></i> 345</div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a name behind the mark of a person', `${h1}${day}<p><i class="fa fa-user"></i> Vũ Thị Lan</p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a linked name in a list with the date', `${h1}<ul><li><a href="/u">Vũ Thị Lan</a></li><li><a href="/d">12 Tháng 10, 2023</a></li></ul><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a name that ends in a letter', `${h1}<p>Nguyễn Văn A - 12/10/2023</p><div>${text}</div>`, { ...whole, author: 'Nguyễn Văn A' }],
    ['a link to all tags', `${h1}${day}<div>${text}</div><div class="tags"><a href="/t/a">cầu</a> <a href="/t/b">sông</a></div><p><a href="/tags/">Thẻ</a></p>`, { ...whole, tags: 'cầu,sông' }],
    ['tags beside a list of all', `${h1}${day}<div>${text}</div><p><a rel="tag" href="/t/a">cầu</a></p><h4>Thẻ</h4><ul><li><a href="/t/c">nông thôn</a></li></ul>`, { title, tags: 'cầu' }],
    ['tags by their addresses', `${h1}${day}<div>${text}<p><a href="/tag/a">cầu</a> <a href="/tag/b">sông</a></p></div>`, { ...whole, tags: 'cầu,sông' }],
    ['a name beside what the author does', `${h1}<p><span class="byline"><span class="byline-name">By Vũ Thị Lan</span> <span class="byline-title">Đài Xã</span></span></p>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['what the author does behind the name', `${h1}${day}<p class="author">Vũ Thị Lan, phóng viên Đài Xã</p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['what the author does behind a marked name', `${h1}<p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a>, phóng viên thường trú</p>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['an address and a page of the author', `${h1}${day}<p class="author">Vũ Thị Lan (lan@cong.example) | Báo Xã</p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['where to write to the author', `${h1}${day}<p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a></p><div>${text}</div><div class="author-mail"><a href="/u/m">Liên hệ Tác giả</a></div>`, { title, author: 'Vũ Thị Lan' }],
    ['an hour in the place of the author', `${h1}<div itemprop="author"><span>8:30 sáng 12/10/2023</span></div><div>${text}</div>`, { title, author: '' }],
    ['who helped, in a sentence', `${h1}${day}<p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a></p><div>${text}</div><div class="author-note"><p>Trần Ba góp phần viết bài này từ xã Pa Ủ.</p></div>`, { title, author: 'Vũ Thị Lan' }],
    ['a link at the right', `${h1}${day}<div>${text}</div><p style="float: right"><a href="/qc">Bảng Giá</a></p>`, { title, author: '' }],
    ['a name with a space at its right', `${h1}${day}<div>${text}</div><div style="margin-right: 9px"><p>Góp Ý Của Bạn</p></div>`, { title, author: '' }],
    ['a name against its handle', `${h1}${day}<p class="byline"><a href="/u">Vũ Thị Lan</a><a href="https://x.example/lan">@vulan</a></p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['what is left of a byline behind its link', `${h1}${day}<p class="byline">Bởi <a rel="author" href="/u">Vũ Thị Lan</a><span>•<a href="https://x.example/lan">@vulan</a></span></p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a name beside the portrait and below it', `${h1}${day}<div class="byline"><a href="/u">Vũ Thị Lan</a> <a href="/u">Vũ Thị Lan</a></div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a name with the minutes to read', `${h1}${day}<div class="author">Vũ Thị Lan 5 phút đọc</div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['what is to be pressed, called after the author', `${h1}${day}<div class="author-panel"><a class="author" href="#">Close</a><a class="author" href="/rss">Get RSS feed</a></div><div>${text}</div>`, { ...whole, author: '' }],
    ['a byline whose label is alone', `${h1}${day}<p class="byline">Người viết:</p><p class="author">Vũ Thị Lan</p><div>${text}</div>`, { title, author: 'Vũ Thị Lan' }],
    ['two authors', `${h1}<p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a> và <a rel="author" href="/v">Trần Ba</a></p>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan,Trần Ba' }],
    ['a date in the place of the author', `${h1}<p itemprop="author creator" itemscope itemtype="https://schema.org/Person">Bởi <a rel="author" href="/u"><span itemprop="name">Vũ Thị Lan</span></a> - <span>12/10/2023 8:30</span></p><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a byline that is a heading', `${h1}<h5 class="byline">Vũ Thị Lan, <i>phóng viên của Đài Xã <a href="mailto:lan@cong.example">lan@cong.example</a></i></h5>${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['when it was published and changed, in a heading', `${h1}<h4>Cập nhật lần đầu: 08:19 ICT(11/10/2023) rồi sửa lần cuối: 13:52 ICT(12/10/2023)</h4><div>${text}</div>`, { title, lead: '' }],
    ['what a film shows', `${h1}${day}<div itemscope itemtype="https://schema.org/VideoObject"><iframe src="https://www.youtube.com/embed/x"></iframe><p itemprop="description">Quang cảnh lễ cắt băng khánh thành cầu mới sáng nay ở xã.</p></div><div>${text}</div>`, { title, lead: '' }],
    ['a heading that leads to others', `${h1}${day}<h3>Bài này là một phần của loạt bài <a href="/c">Cầu mới</a></h3><div>${text}</div>`, { title, lead: '' }],
    ['who the author is, outside of the text', `${h1}<p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a></p>${day}<div><p>Vũ Thị Lan có mười năm viết về giao thông và đời sống ở các xã vùng cao.</p></div><div>${text}</div>`, { title, lead: '', author: 'Vũ Thị Lan' }],
    ['a paragraph that is named as text', `${h1}${day}<div><p itemprop="articleBody">${lead}</p></div><div itemprop="articleBody">${text}</div>`, { title, lead: '' }],
    ['a lead behind a label', `${h1}${day}<p class="sapo"><span>Tóm tắt:</span> ${lead}</p><div>${text}</div>`, { ...whole, lead }],
    ['a byline with a link to the comments', `${h1}<div class="bylineComments"><p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a></p><p class="publishedDate">12/10/2023 7:01</p><p><a href="#b">Bình luận</a></p></div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['two who signed', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Vũ Thị Lan và Trần Ba</b></p>`, { ...whole, author: 'Vũ Thị Lan,Trần Ba' }],
    ['who took the pictures, behind a signature', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Bài: Vũ Thị Lan. Ảnh: Trần Ba</b></p>`, { ...whole, author: 'Vũ Thị Lan,Trần Ba' }],
    ['a signature with what was done, for short', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Vũ Thị Lan (t/h)</b></p>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a signature with the office in brackets', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Vũ Thị Lan (CTV)</b></p>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a label of news and pictures', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Tin và ảnh: Vũ Thị Lan</b></p>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a label of the office', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Phóng viên: Vũ Thị Lan</b></p>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['a signature with an office that is written with &amp;', `${h1}${day}<div>${text}</div><p style="text-align: right"><b>Phòng Văn hóa &amp; Thông tin</b></p>`, { ...whole, author: 'Phòng Văn hóa & Thông tin' }],
    ['a link to the comments among the tags', `${h1}${day}<div>${text}</div><p>Từ khóa: <a href="/t/a">cầu</a> <a href="/t/b">sông</a> <a href="#binh-luan">Gửi bình luận</a></p>`, { ...whole, tags: 'cầu,sông' }],
    ['a byline in a box that is named after what else is in it', `<div class="title-share"><h2>${title}</h2><div><span class="author">Vũ Thị Lan</span> <span>12/10/2023</span></div></div><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['tags behind an English label', `${h1}${day}<div>${text}</div><p>Tagged with: <a href="/t/a">cầu</a></p>`, { ...whole, tags: 'cầu' }],
  ] as const) {
    it(what, () => {
      expect(brief(readArticle(parseInert(markup).body, { baseUrl }))).to.deep.include(expected);
    });
  }
});

describe('an article keeps', () => {
  const document = 'Quyết định số 12 phê duyệt kế hoạch phát triển';
  for (const [what, body] of [
    ['a list of dated files', `${text}<ul><li><a href="/a.pdf">${document}</a> (12/10/2023)</li><li><a href="/b.pdf">${document}</a> (13/10/2023)</li></ul>`],
    ['a list of dated links that the text announces', `${text}<p>Các văn bản gồm:</p><ul><li><a href="/a">${document}</a> (12/10/2023)</li><li><a href="/b">${document}</a> (13/10/2023)</li></ul>`],
    ['a list of dated links within the text', `${one}<ul><li><a href="/a">${document}</a> (12/10/2023)</li><li><a href="/b">${document}</a> (13/10/2023)</li></ul>${two}`],
    ['the first question of an interview', `<p><b>Thưa ông, cầu mới có ý nghĩa như thế nào đối với bà con hai xã?</b></p>${text}`],
    ['a card with a text of its own', `${one}<div><a href="/k"><img src="/k.jpg"></a><h3><a href="/k">${other}</a></h3><p>${lead} ${lead}</p></div>${two}`],
    ['a titled list of files whose links do not name them', `${text}<div><h4>Tài liệu đính kèm</h4><ul><li><a href="/tai?id=1">Kế hoạch phát triển</a></li><li><a href="/tai?id=2">Bản vẽ cầu mới</a></li></ul></div>`],
    ['a titled list of its parts', `<div><h4>Trong bài này</h4><ul><li><a href="#mot">Hai năm thi công</a></li><li><a href="#hai">Xe cộ qua lại</a></li></ul></div>${text}`],
    ['a titled list of links that is most of it', `${one}<div><h4>Xe buýt qua cầu</h4><ul><li><a href="/a">Tuyến đi từ chợ huyện</a></li><li><a href="/b">Tuyến đi từ bến đò cũ</a></li><li><a href="/c">Tuyến đi từ trường học</a></li></ul></div>`],
    ['what an office replies to a question', `<div class="question">${text}</div><div class="reply"><p>Sở Giao thông vận tải trả lời: cầu đã được kiểm định và cho xe dưới mười tấn đi qua.</p></div>`],
    ['a gallery of pictures', `${text}<div class="gallery">${['b', 'c', 'd'].map((name) => `<figure><img src="/${name}.jpg"><figcaption>Đoàn xe qua cầu</figcaption></figure>`).join('')}</div>`],
    ['a table of one sentence', `<table><tbody><tr><td>Số ký hiệu</td><td>12/QĐ-UBND</td></tr><tr><td>Trích yếu</td><td>Về việc phê duyệt kế hoạch phát triển</td></tr></tbody></table>`],
    ['a list of dates', `${one}<ul><li>12/10/2023: Nguyễn Văn A</li><li>19/10/2023: Trần Thị Bình</li><li>26/10/2023: Lê Văn Cường</li></ul>`],
    ['whom to ask, behind the mark of a person', `${text}<p><i class="fa fa-user"></i> Liên hệ Phòng Văn hóa</p>`],
    ['a time in a short sentence', `${text}<p>Lễ bắt đầu lúc <time datetime="2023-10-20T08:00">8 giờ ngày 20/10</time>.</p>`],
    ['a last line that is set in deeply', `${one}<p>\n            ${lead}</p>`],
    ['a last sentence that begins as a title of others does', `${text}<p>Bài viết liên quan đến cây cầu cũ nay đã được gỡ.</p>`],
    ['a heading that is one over comments only with their number', `${one}<h3>Response</h3>${two}`],
    ['a heading that could be one over comments', `${one}<h3>Ý kiến</h3>${two}`],
  ] as const) {
    it(what, () => {
      expect(brief(readArticle(parseInert(`${h1}${day}<div>${body}</div>`).body, { baseUrl }))['body']).to.equal(body);
    });
  }

  it('all in a window of its own', () => {
    expect(brief(readArticle(parseInert(`<div class="modal"><h2>${title}</h2>${day}<div>${text}</div></div>`).body, { baseUrl }))).to.deep.include(whole);
  });
});

describe('the article of a whole page', () => {
  const described = (fields: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
  for (const [what, page, expected] of [
    ['not a card of another', `<div>${h1}${day}${text}</div><article><h3><a href="/k">${other}</a></h3><p>Tóm tắt ngắn.</p></article>`, whole],
    ['not a comment', `<div>${h1}${day}${text}</div><article class="comment-body"><b>Trần Ba</b><p>Bài viết hay.</p></article>`, whole],
    ['with the headline outside of its element', `<title>${title} - Báo</title>${h1}<span>12/10/2023</span><p class="sapo">${lead}</p><article>${text}</article>`, { ...whole, lead }],
    ['in a form around all of the page', `<title>${title} - Báo</title><form action="tin.aspx"><input name="q"><h1>Giao thông nông thôn</h1><div><div>${title}</div>${day}<div>${text}</div></div></form>`, whole],
    ['with a heading within', `${h1}<span>12/10/2023</span><article>${one}<h2>Kết quả bước đầu</h2>${two}</article>`, { title, date: '2023-10-12', body: `${one}<h2>Kết quả bước đầu</h2>${two}` }],
    ['around the main part', `<article><header>${h1}<time datetime="2023-10-12">12/10</time></header><main>${text}<p><a href="/a">a</a> <a href="/b">b</a></p></main></article>`, { title, date: '2023-10-12' }],
    ['in a header of the page', `<title>${title} - Báo</title><header class="masthead">${h1}<p>Đăng bởi Vũ Thị Lan ngày 12/10/2023</p></header><div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['by the title of the page, below a section', `<title>${title} | Cổng</title><h1>Tin tức sự kiện trong xã</h1>${day}<h2>${title}</h2><div>${text}</div>`, { ...whole, lead: '' }],
    ['by nothing but the title of the page', `<title>${title} - Báo Điện tử</title><div>${text}</div>`, { title, body: text }],
    ['without what the site is called', `<title>x</title><meta property="og:title" content="${title} | Báo Xã"><meta property="og:site_name" content="Báo Xã"><div>${text}</div>`, { title }],
    ['with a table beside its paragraphs', `<title>${title} - Báo</title>${h1}${day}<div><div>${text.repeat(4)}</div><div><table><tbody>${'<tr><td>Cầu qua sông ở đầu xã</td><td>Khởi công năm ngoái, nay đã xong</td></tr>'.repeat(8)}</tbody></table></div></div>`, { title, body: `<div>${text.repeat(4)}</div><div><table><tbody>${'<tr><td>Cầu qua sông ở đầu xã</td><td>Khởi công năm ngoái, nay đã xong</td></tr>'.repeat(8)}</tbody></table></div>` }],
    ['with a headline that JSON-LD cuts', `${described({ headline: 'Khánh thành cầu vượt...', datePublished: '2023-10-12' })}${h1}<div>${text}</div>`, whole],
    ['not what JSON-LD says of another', `${h1}${day}<div>${text}</div>${described({ headline: other, url: 'https://cong.example/k', datePublished: '2020-01-01' })}`, whole],
    ['with the date that JSON-LD has of the page', `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2023-10-12T01:30:00+00:00"}]}</script>${h1}<div>${text}</div>`, whole],
    ['with what its metas say', `<meta name="author" content="Vũ Thị Lan"><meta property="article:tag" content="cầu"><meta property="article:tag" content="sông">${h1}${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan', tags: 'cầu,sông' }],
    ['with the date that a meta of any name and case has', `<meta name="DC.Date.Issued" content="2023-10-12"><meta name="date" content="2024-01-15">${h1}<div>${text}</div>`, whole],
    ['with the dates of microdata in its head', `<head><meta itemprop="datePublished" content="2023-10-12T08:30:00.0000000"><meta itemprop="dateModified" content="2023-10-13T08:30:00.0000000"></head><body>${h1}<div>${text}</div>`, { ...whole, modified: '2023-10-13' }],
    ['not with a day of its text that its metas do not know', `<meta property="article:published_time" content="2023-10-12T08:30:00+07:00">${h1}<p>5/6/2020</p><div>${text}</div>`, { title, date: '2023-10-12' }],
    ['with the day that is printed, whatever the hour of its metas', `<meta property="article:published_time" content="2023-10-12T20:30:00Z">${h1}${day}<div>${text}</div>`, whole],
    ['with a description that is escaped twice', `<meta name="Description" content="Cầu &amp;ldquo;hai nhịp&amp;rdquo;">${h1}${day}<div>${text}</div>`, { ...whole, lead: 'Cầu “hai nhịp”' }],
    ['by a name behind a label in its metas', `<meta name="author" content="By Vũ Thị Lan">${h1}${day}<div>${text}</div>`, { ...whole, author: 'Vũ Thị Lan' }],
    ['without the mark of its site', `<meta property="og:image" content="/images/fb-share-default.png">${h1}${day}<div>${text}</div>`, { ...whole, image: undefined }],
    ['without the logo that JSON-LD has', `${described({ headline: title, image: 'https://cong.example/upload/logo-xa.png' })}${h1}${day}<div>${text}</div>`, { ...whole, image: undefined }],
    ['without an address that is none', `<meta property="og:image" content="https://cong.example/null">${h1}${day}<div>${text}</div>`, { ...whole, image: undefined }],
    ['with a picture that its head has rather than a small one', `<meta property="og:image" content="/cau.jpg">${h1}${day}<div><p><img src="/nho.jpg" width="75" height="75"></p>${text}</div>`, { title, image: '/cau.jpg' }],
    ['with a picture that its head has rather than a portrait', `<meta property="og:image" content="/cau.jpg">${h1}${day}<p>Bởi <a rel="author" href="/u">Vũ Thị Lan</a></p><div><p><img src="/lan.jpg" alt="Vũ Thị Lan"></p>${text}</div>`, { title, image: '/cau.jpg', author: 'Vũ Thị Lan' }],
    ['by the title in its head rather than the name of a section', `<title>Báo</title><meta property="og:title" content="${title}"><h1>Pa Ủ</h1>${day}<div>${text}</div>`, { title, date: '2023-10-12' }],
    ['by its heading rather than the name of its site', `<title>Báo</title><meta property="og:title" content="Cổng thông tin điện tử xã Pa Ủ"><h1>Lịch họp chợ</h1>${day}<div>${text}</div>`, { title: 'Lịch họp chợ' }],
    ['without a link to the section in its headline', `<title>${title} - Báo Xã</title><h1 itemprop="headline">${title} <a class="s-c-2" href="/c">Giao thông</a></h1>${day}<div>${text}</div>`, whole],
    ['by the title that a meta tells', `<title>Báo Xã - ${title}</title><meta name="title" content="${title}"><div>${text}</div>`, { title }],
    ['with the tags of one meta', `<meta property="article:tag" content="cầu, sông">${h1}${day}<div>${text}</div>`, { ...whole, tags: 'cầu,sông' }],
    ['not with a change before it was published', `<meta property="article:modified_time" content="2023-10-11T08:00:00+07:00">${h1}${day}<div>${text}</div>`, { ...whole, modified: undefined }],
    [
      'without the sentences of other columns and of the foot',
      `<title>${title} - Báo</title><table><tr><td><div><h3>Thông báo</h3><p>${lead}</p></div></td><td>${h1}${day}<div>${text}</div><p>Nguồn: Báo Xã</p></td><td><p>Bạn thấy trang mới của cổng thông tin này có dễ dùng không?</p></td></tr></table><div id="footer"><p>${lead}</p><p>${lead}</p></div>`,
      { title, date: '2023-10-12', body: `${text}<p>Nguồn: Báo Xã</p>` },
    ],
    ['with all of its parts', `<title>${title} - Báo</title><div><div class="head">${h1}${day}</div><div class="one">${one}</div><div class="two">${two}</div></div><div class="post-footer"><p>${lead}</p></div>`, { title, date: '2023-10-12', body: `<div class="one">${one}</div><div class="two">${two}</div>` }],
    ['by the part of the title that is printed', `<title>Cổng thông tin điện tử huyện vùng cao - ${title}</title><div><b>${other}</b></div><div><div>${title}</div><div>12/10/2023</div><div>${text}</div></div>`, whole],
    ['without the pictures of other columns', `<title>${title} - Báo</title><div><div>${h1}${day}<img src="/a.jpg"><div>${text}</div></div><div><img src="/k.jpg"><iframe src="https://www.youtube.com/embed/x"></iframe></div></div>`, { title, image: '/a.jpg', body: `<img src="/a.jpg">${text}` }],
    ['apart from cards of others', `<title>${title} - Báo</title><div><div class="cot-chinh">${h1}${day}<div>${text.repeat(4)}</div></div><div class="cot-phai">${`<div><h4><a href="/k">${other}</a></h4><p>Hơn ba mươi nhà xuất bản tham gia hội chợ ở nhà văn hóa của huyện.</p></div>`.repeat(14)}</div></div>`, { title, date: '2023-10-12', body: text.repeat(4) }],
    ['of few words, apart from what is told of others', `<title>${title} - Báo</title><div><div class="cot-chinh">${h1}${day}<div>${text}</div></div><div class="cot-phai"><ul>${`<li><h4><a href="/k">${other}</a></h4><div>Hơn ba mươi nhà xuất bản tham gia hội chợ ở nhà văn hóa của huyện.</div></li>`.repeat(6)}</ul></div></div>`, whole],
    ['without the notice beneath', `<title>${title} - Báo</title>${h1}${day}<div>${text}</div><div><p>Bản quyền thuộc Báo Xã; việc đăng lại bài viết trên trang này phải ghi rõ nguồn và dẫn đường liên kết.</p></div>`, whole],
    ['that begins in another box of the same name', `<title>${title} - Báo</title>${h1}${day}<div class="bai-viet">${text}</div><div class="bai-viet">${text.repeat(8)}</div>`, { title, date: '2023-10-12', lead: '', body: `<div class="bai-viet">${text}</div><div class="bai-viet">${text.repeat(8)}</div>` }],
    ['that begins in another box of the same name and another number', `<title>${title} - Báo</title>${h1}${day}<div class="bai-viet bai-viet-1"><p>${lead}</p>${text}</div><div class="bai-viet bai-viet-2">${text.repeat(12)}</div>`, { title, date: '2023-10-12', lead: '', body: `<div class="bai-viet bai-viet-1"><p>${lead}</p>${text}</div><div class="bai-viet bai-viet-2">${text.repeat(12)}</div>` }],
    ['not beside what is laid out by its place', `<title>${title} - Báo</title><header><div class="container position-relative">${h1}<p>12/10/2023</p></div></header><div>${one}<h2>Kết quả bước đầu</h2>${two}</div>`, { title, date: '2023-10-12', body: `${one}<h2>Kết quả bước đầu</h2>${two}` }],
    ['in a box that says that it has no side', `<title>${title} - Báo</title>${h1}${day}<div class="bai-viet no-sidebar">${text}</div><div>${`<a href="/k">${other}</a> `.repeat(20)}</div>`, whole],
    ['in a box that has what is related as well', `<title>${title} - Báo</title><div class="with_related"><div>${h1}${day}<div>${text}</div></div><div><p>${lead}</p></div></div>`, whole],
    ['above a list that says the title of the page', `<title>Thông xe cây cầu mới bắc qua sông Lô</title>${h1}${day}<div>${text}</div><ul><li><a href="/tin/cau-moi">Thông xe cây cầu mới bắc qua sông Lô</a></li><li><a href="/k">${other}</a></li></ul>`, whole],
    ['below what shares it by its headline', `<title>${title} - Báo</title><div><h4>${title}</h4></div><h3>Bài này thuộc chuyên đề Giao thông nông thôn</h3>${h1}${day}<div>${text}</div>`, { ...whole, lead: '' }],
    ['by its only heading of the first rank', `<title>Báo Xã</title><div><div>${h1}${day}<div>${text}</div></div><div><p>${lead}</p></div></div>`, whole],
    ['not below the name of its site', `<title>${title} | Cổng tin của xã vùng cao</title><a href="/">Cổng tin của xã vùng cao</a><div><h3>Cổng tin của xã vùng cao</h3></div><div class="title-box"><span class="title">${title}</span>${day}</div><div>${text}</div>`, whole],
    ['not by the name of its site that JSON-LD has', `<title>${title} - Cổng tin xã vùng cao</title>${described({ headline: 'Cổng tin xã vùng cao', datePublished: '2023-10-12' })}${h1}<div>${text}</div>`, whole],
    ['with the date beside a headline that is no heading', `<title>${title} - Báo</title><div><div id="post-title">${title}</div><div><time>12/10/2023</time> <a href="/c">Giao thông</a></div></div><article><div>${text}</div></article>`, whole],
    ['with the day in its address', `<title>${title} - Báo</title><link rel="canonical" href="/2023/10/12/cau-moi/">${h1}<div>${text}</div>`, whole],
    ['of a site whose comments are open', `<title>${title} - Báo</title><body class="comments-open"><header>${h1}${day}</header><div>${text}</div>`, whole],
  ] as const) {
    it(what, async () => {
      expect(brief(await html.parseArticle!(page, { baseUrl }))).to.deep.include(expected);
    });
  }
});
