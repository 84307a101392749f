import type { SampleArticle } from './sample-article.js';

export const activities: readonly SampleArticle[] = [
  {
    slug: 'mot-dau-moi-tiep-nhan-kien-nghi-cua-nguoi-dan',
    title: 'Một đầu mối tiếp nhận kiến nghị của người dân, trả lời trong năm ngày làm việc',
    lead: 'Từ đầu tháng tới, mọi phản ánh, kiến nghị gửi qua điện thoại, thư điện tử hay tại bộ phận một cửa đều vào chung một danh sách, có mã tra cứu và thời hạn trả lời rõ ràng.',
    category: 'hoat-dong',
    tags: ['kiến nghị', 'một cửa', 'minh bạch'],
    author: 'Ban biên tập',
    picture: 'dich-vu-cong',
    pictureAlt: 'Màn hình máy tính và điện thoại hiện một biểu mẫu đã được đánh dấu hoàn thành',
    pictureCaption: 'Mỗi kiến nghị có một mã để người gửi theo dõi đến khi có câu trả lời.',
    daysAgo: 0,
    at: '08:15',
    body: `
<p>Trước đây, một ý kiến về cột đèn hỏng có thể được ghi vào ba cuốn sổ khác nhau: ở tổ dân phố, ở bộ phận một cửa và ở đơn vị vận hành chiếu sáng. Người gửi khó biết việc của mình đang ở đâu, còn cán bộ thì mất thời gian hỏi lại nhau. Quy trình mới gộp ba cuốn sổ ấy thành một.</p>
<p>Khi gửi kiến nghị, người dân nhận được mã gồm tám ký tự. Nhập mã này trên cổng thông tin, họ thấy ngày tiếp nhận, đơn vị xử lý, hạn trả lời và nội dung trả lời. Người không dùng điện thoại thông minh có thể gọi tổng đài hoặc đến bộ phận một cửa để được tra giúp.</p>
<h2>Ba mức thời hạn</h2>
<ul>
<li><strong>Trong 24 giờ</strong>: sự cố nguy hiểm như cây đổ, hố sụt, dây điện chùng, rò rỉ nước lớn.</li>
<li><strong>Trong năm ngày làm việc</strong>: các phản ánh thông thường về vệ sinh, chiếu sáng, trật tự đô thị.</li>
<li><strong>Trong mười lăm ngày làm việc</strong>: kiến nghị cần nhiều đơn vị cùng xem xét, kèm thông báo tiến độ giữa kỳ.</li>
</ul>
<p>Trong ba tháng chạy thử ở sáu phường, hệ thống đã nhận 1.860 kiến nghị, chín phần mười được trả lời đúng hạn. Những trường hợp quá hạn phần lớn liên quan đến hạ tầng do nhiều đơn vị cùng quản lý; danh mục phân công đã được viết lại sau đợt chạy thử.</p>
<blockquote><p>Điều người dân cần nhất không phải lời hứa, mà là biết việc của mình đang đến đâu và bao giờ xong.</p></blockquote>
<p>Kết quả xử lý được công bố hằng tuần dưới dạng bảng tổng hợp, không nêu tên và địa chỉ của người gửi. Số liệu thô cũng có trên cổng dữ liệu mở để các nhóm nghiên cứu, báo chí và tổ dân phố tự phân tích.</p>`,
  },
  {
    slug: 'chuong-trinh-cong-tac-quy-cuoi-nam',
    title: 'Sáu nhóm việc trọng tâm trong chương trình công tác quý cuối năm',
    lead: 'Chương trình dành ưu tiên cho phòng, chống thiên tai, sắp xếp trụ sở sau khi tổ chức lại đơn vị hành chính cấp xã và chuẩn bị Tết cho hộ khó khăn.',
    category: 'hoat-dong',
    tags: ['chương trình công tác', 'cấp xã'],
    author: 'Văn phòng',
    picture: 'pho-thi-sang',
    pictureAlt: 'Thành phố bên sông trong buổi sáng nhiều mây trắng',
    pictureCaption: 'Quý cuối năm là thời điểm nhiều công trình dân sinh về đích.',
    daysAgo: 1,
    at: '09:40',
    body: `
<p>Chương trình công tác quý cuối năm gồm 48 nhiệm vụ, ít hơn quý trước mười hai nhiệm vụ. Việc cắt giảm này có chủ ý: mỗi đơn vị chỉ đăng ký những việc có sản phẩm cụ thể, có người chịu trách nhiệm và có ngày hoàn thành.</p>
<p>Sáu nhóm việc trọng tâm được xếp theo thứ tự: ứng phó với mưa lũ muộn; hoàn thành các công trình dân sinh đã bố trí vốn; sử dụng hợp lý trụ sở dôi dư; nâng chất lượng dịch vụ công trực tuyến; chăm lo Tết cho hộ nghèo, người già neo đơn; và rà soát các quy định gây phiền hà.</p>
<p>Đối với trụ sở dôi dư, phương án ưu tiên là chuyển thành trạm y tế, thư viện, nhà sinh hoạt cộng đồng hoặc điểm trường. Những nơi không còn nhu cầu sử dụng sẽ được công khai thông tin để tổ chức, cá nhân đề xuất cách khai thác có lợi cho cộng đồng.</p>
<h2>Theo dõi tiến độ công khai</h2>
<p>Bảng tiến độ được cập nhật vào chiều thứ Sáu hằng tuần trên cổng thông tin. Màu xanh là đúng hạn, màu vàng là cần hỗ trợ, màu đỏ là chậm và phải có giải trình. Cách làm đơn giản này giúp các cuộc họp giao ban ngắn đi một nửa, vì mọi người chỉ bàn những ô vàng và ô đỏ.</p>
<p>Cuối quý, mỗi đơn vị tự chấm điểm rồi đối chiếu với ý kiến của người dân thu thập tại bộ phận một cửa. Chênh lệch giữa hai con số được xem là thước đo về sự cầu thị.</p>`,
  },
  {
    slug: 'ngay-hoi-dai-doan-ket-o-khu-dan-cu',
    title: 'Ngày hội đại đoàn kết: bữa cơm chung của ba trăm hộ ven sông',
    lead: 'Không sân khấu lớn, không diễn văn dài, ngày hội năm nay ở nhiều khu dân cư bắt đầu bằng việc dọn đường làng và kết thúc bằng bữa cơm chung.',
    category: 'hoat-dong',
    tags: ['khu dân cư', 'cộng đồng'],
    author: 'Phòng Thông tin',
    picture: 'nong-thon-moi',
    pictureAlt: 'Con đường làng rộng chạy giữa những mái nhà ngói đỏ, phía xa là dãy núi',
    pictureCaption: 'Đường làng được quét dọn sạch sẽ trước ngày hội.',
    daysAgo: 3,
    at: '16:20',
    body: `
<p>Từ sáu giờ sáng, các gia đình ven sông đã mang chổi, xẻng ra quét con đường dài hơn hai cây số nối nhà văn hoá với bến đò. Trẻ nhỏ được giao việc gom chai nhựa; người già ngồi buộc hoa giấy vào hàng rào. Đến tám giờ, con đường sạch như mới.</p>
<p>Phần lễ diễn ra gọn trong bốn mươi phút. Tổ trưởng tổ dân phố đọc bản tổng kết một trang: hai ngôi nhà tạm được xây lại, mười một học sinh nhận học bổng khuyến học, camera an ninh hoạt động ở bốn ngã ba, và một việc còn dang dở là kè đoạn bờ sông bị sạt.</p>
<p>Các hộ thảo luận ngay về đoạn kè. Có người đề nghị góp tiền, có người góp ngày công, lại có người nhận tìm giống cỏ giữ đất. Biên bản được viết tại chỗ, dán lên bảng tin trước khi mọi người vào mâm.</p>
<p>Bữa cơm chung có cá kho, canh rau tập tàng và xôi gấc. Mỗi nhà góp một món, không ai phải đóng tiền. Những gia đình mới chuyển đến được mời ngồi giữa để làm quen với hàng xóm.</p>
<p>Theo kế hoạch, ngày hội sẽ được tổ chức ở tất cả các khu dân cư trong tháng này. Ban tổ chức khuyến khích các nơi tiết kiệm, không quay phim trình chiếu, không nhận quà tặng của doanh nghiệp và dành kinh phí cho công trình chung.</p>`,
  },
  {
    slug: 'cong-bo-so-tay-huong-dan-to-dan-pho',
    title: 'Sổ tay tổ dân phố: bốn mươi trang cho những việc thường ngày',
    lead: 'Cuốn sổ tay trả lời các câu hỏi mà tổ trưởng hay gặp nhất, từ khai báo tạm trú, hoà giải tiếng ồn đến cách tổ chức một cuộc họp đúng giờ.',
    category: 'hoat-dong',
    tags: ['tổ dân phố', 'hoà giải', 'tài liệu'],
    author: 'Phòng Thông tin',
    picture: 'tap-huan',
    pictureAlt: 'Lớp tập huấn với bảng xanh có biểu đồ và các học viên ngồi trước máy tính',
    pictureCaption: 'Sổ tay được dùng làm tài liệu trong các lớp tập huấn ở cơ sở.',
    daysAgo: 9,
    at: '14:05',
    body: `
<p>Ý tưởng về cuốn sổ tay đến từ một buổi tập huấn, khi hơn trăm tổ trưởng được mời viết ra câu hỏi khó nhất mà họ từng gặp. Gần ba trăm mẩu giấy thu về được phân loại, gộp lại thành mười hai chủ đề.</p>
<p>Mỗi chủ đề chiếm ba trang: một trang tóm tắt quy định bằng lời dễ hiểu, một trang quy trình vẽ thành sơ đồ, một trang tình huống có thật đã thay tên. Cuối mỗi chương là số điện thoại của bộ phận chuyên môn và nơi tải mẫu đơn.</p>
<p>Chương về hoà giải được đọc nhiều nhất trong thời gian lấy ý kiến. Nhóm biên soạn khuyên người hoà giải lắng nghe từng bên riêng trước, không vội kết luận đúng sai, và luôn ghi lại điều hai bên đã đồng ý dù rất nhỏ.</p>
<p>Sổ tay có bản in khổ nhỏ, bản điện tử và bản đọc thành tiếng cho người khiếm thị. Nội dung được phép sao chép tự do với điều kiện ghi rõ nguồn. Bản tiếng Tày, tiếng Khmer và tiếng Ê Đê đang được hiệu đính.</p>`,
  },
  {
    slug: 'tap-huan-ky-nang-viet-tin-cho-can-bo-co-so',
    title: 'Viết tin ngắn, đúng và dễ hiểu: lớp học cho cán bộ phụ trách trang thông tin',
    lead: 'Hai ngày học, một nguyên tắc: câu đầu tiên phải trả lời được người dân cần làm gì, ở đâu, trước ngày nào.',
    category: 'hoat-dong',
    tags: ['tập huấn', 'truyền thông cơ sở'],
    author: 'Ban biên tập',
    picture: 'tap-huan',
    pictureAlt: 'Giảng viên đứng bên bảng, học viên ngồi theo bàn với máy tính xách tay',
    pictureCaption: 'Học viên sửa lại những thông báo thật của địa phương mình.',
    daysAgo: 21,
    at: '10:30',
    body: `
<p>Bài tập mở đầu của lớp là một thông báo cắt nước dài 412 chữ. Ngày giờ cắt nước nằm ở dòng thứ mười bốn. Học viên được yêu cầu viết lại trong sáu mươi chữ, và gần như ai cũng làm được sau mười phút.</p>
<p>Giảng viên tóm tắt cách viết thành bốn bước: nêu việc, nêu thời gian và địa điểm, nói rõ ai bị ảnh hưởng, cuối cùng mới giải thích lý do. Căn cứ pháp lý có thể để trong đường liên kết, không cần liệt kê ở đầu bản tin.</p>
<p>Buổi thứ hai dành cho hình ảnh. Mỗi bức ảnh cần một câu chú thích cho biết chụp gì, ở đâu, và một câu mô tả dành cho người dùng trình đọc màn hình. Ảnh quá nặng phải được nén trước khi đăng, vì nhiều người vẫn đọc tin bằng mạng di động yếu.</p>
<p>Sau lớp học, các xã, phường gửi lại bản tin của mình để được góp ý trong ba tháng. Những bản tin tốt sẽ được tập hợp thành bộ mẫu dùng chung, chia theo tình huống: mưa bão, tiêm chủng, tuyển sinh, chi trả trợ cấp, bảo trì hạ tầng.</p>`,
  },
  {
    slug: 'tong-ket-thang-thanh-nien-tinh-nguyen',
    title: 'Hai trăm đội thanh niên tình nguyện để lại hơn bảy mươi công trình nhỏ',
    lead: 'Cầu dân sinh, sân chơi, tủ sách và những buổi dạy bơi miễn phí là dấu ấn của mùa tình nguyện vừa khép lại.',
    category: 'hoat-dong',
    tags: ['thanh niên', 'tình nguyện'],
    author: 'Phòng Thông tin',
    picture: 'nui-som',
    pictureAlt: 'Bình minh trên những dãy núi nhiều lớp, rừng thông sẫm màu phía trước',
    pictureCaption: 'Nhiều đội hình chọn các bản vùng cao làm điểm đến.',
    daysAgo: 52,
    at: '15:45',
    body: `
<p>Hơn bốn nghìn đoàn viên, sinh viên đã tham gia mùa tình nguyện năm nay, chia thành hai trăm đội hình theo chuyên môn. Đội y khoa khám sức khoẻ, đội xây dựng sửa nhà, đội công nghệ cài đặt chữ ký số, đội sư phạm mở lớp hè.</p>
<p>Công trình được nhắc đến nhiều nhất là cây cầu thép dài mười tám mét bắc qua con suối giữa hai bản. Trước đây, mỗi khi mưa lớn, học sinh phải đi vòng gần năm cây số. Toàn bộ vật liệu do các hộ dân và nhà hảo tâm góp, thanh niên lo phần công.</p>
<p>Ở vùng biển, các đội dạy bơi mở ba mươi lớp miễn phí trong hồ bơi lắp ghép. Gần chín trăm em nhỏ biết bơi sau ba tuần, được học cả cách gọi người lớn khi thấy bạn đuối nước thay vì tự lao xuống cứu.</p>
<p>Rút kinh nghiệm từ những năm trước, ban tổ chức yêu cầu mỗi công trình phải có người ở lại trông coi. Một bản cam kết bảo dưỡng được ký với thôn, bản; sau sáu tháng, đội cũ sẽ quay lại kiểm tra.</p>`,
  },
];
