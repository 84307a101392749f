import type { SampleArticle } from './sample-article.js';

export const transport: readonly SampleArticle[] = [
  {
    slug: 'thong-xe-cau-day-vang-qua-song',
    title: 'Thông xe cầu dây văng nối hai bờ sông, rút ngắn đường đến bệnh viện còn mười hai phút',
    lead: 'Sau ba mươi tháng thi công, cây cầu dài 1.120 mét được đưa vào sử dụng, thay cho bến phà vốn phải dừng mỗi khi nước lớn.',
    category: 'giao-thong',
    tags: ['cầu', 'hạ tầng', 'thông xe'],
    author: 'Ban biên tập',
    picture: 'cau-moi',
    pictureAlt: 'Cầu dây văng hai trụ đỏ bắc qua sông trong nắng sớm, thuyền nhỏ dưới dòng',
    pictureCaption: 'Cầu nhìn từ bờ nam trong buổi sáng thông xe.',
    daysAgo: 1,
    at: '07:30',
    body: `
<p>Bảy giờ sáng, chiếc xe đầu tiên lăn bánh qua cầu là xe cứu thương của trạm y tế bờ nam. Không cắt băng, không thả bóng bay, đơn vị quản lý muốn nhắc lại lý do cây cầu được xây: những đêm phà dừng, người bệnh phải đi vòng bốn mươi cây số.</p>
<p>Cầu có hai trụ tháp cao 86 mét, bốn làn xe cơ giới, hai làn xe đạp và lối đi bộ rộng hai mét có mái che nắng ở giữa nhịp. Toàn bộ dây văng được bọc ba lớp chống ăn mòn vì nước sông tại đây nhiễm mặn vào mùa khô.</p>
<h2>Những con số chính</h2>
<table>
<caption>Thông số của công trình</caption>
<thead><tr><th scope="col">Hạng mục</th><th scope="col">Thông số</th></tr></thead>
<tbody>
<tr><th scope="row">Chiều dài toàn cầu</th><td>1.120 m</td></tr>
<tr><th scope="row">Nhịp chính</th><td>420 m</td></tr>
<tr><th scope="row">Tĩnh không thông thuyền</th><td>30 m</td></tr>
<tr><th scope="row">Thời gian thi công</th><td>30 tháng</td></tr>
</tbody>
</table>
<p>Trong hai tuần đầu, xe tải trên mười tấn chưa được lưu thông để đơn vị giám sát đo độ võng theo nhiệt độ. Kết quả đo được công bố hằng ngày, kèm giải thích dành cho người không chuyên.</p>
<figure><img src="images/cau-dem.svg" alt="Cầu dây văng sáng đèn trong đêm trăng, bóng trụ in xuống mặt nước" width="1200" height="675"><figcaption>Đèn trang trí chỉ bật đến 22 giờ để tiết kiệm điện và tránh làm phiền chim di cư.</figcaption></figure>
<p>Hai bến phà cũ không bị bỏ hoang. Bến bờ bắc trở thành công viên nhỏ có cầu tàu cho thuyền du lịch; bến bờ nam được giao cho nhóm hộ kinh doanh làm chợ nổi cuối tuần. Mười tám nhân viên phà đã được đào tạo lại để làm việc tại trạm vận hành cầu.</p>
<blockquote><p>Ngày trước nghe còi phà là biết mấy giờ. Giờ thì không phải chờ ai nữa, nhưng chắc sẽ nhớ tiếng còi.</p></blockquote>
<h2>Đi lại trên cầu</h2>
<ul>
<li>Tốc độ tối đa 60 km/h với ô tô, 40 km/h với xe máy.</li>
<li>Người đi bộ và xe đạp dùng làn riêng phía hạ lưu.</li>
<li>Cấm dừng xe chụp ảnh; điểm ngắm cảnh đặt ở hai đầu cầu.</li>
</ul>
<p>Theo kế hoạch, đoạn đường dẫn phía bắc dài 2,4 cây số sẽ hoàn thành phần cây xanh và chiếu sáng trước Tết. Trong thời gian đó, xe buýt tuyến 07 tạm đón khách ở điểm dừng cạnh trạm thu nước.</p>`,
  },
  {
    slug: 'tuyen-buyt-dien-moi-noi-khu-cong-nghiep',
    title: 'Ba tuyến buýt điện mới chạy từ bốn giờ sáng cho công nhân ca sớm',
    lead: 'Lịch chạy được lập theo giờ vào ca thực tế, giá vé tháng bằng một nửa nếu mua theo nhóm từ mười người.',
    category: 'giao-thong',
    tags: ['xe buýt', 'giao thông xanh'],
    author: 'Phòng Thông tin',
    picture: 'buyt-moi',
    pictureAlt: 'Xe buýt điện màu trắng xanh dừng cạnh nhà chờ, phía sau là hàng cây và nhà phố',
    pictureCaption: 'Nhà chờ có mái rộng, ghế ngồi và bảng báo giờ xe đến.',
    daysAgo: 2,
    at: '16:50',
    body: `
<p>Ba tuyến buýt mới nối khu trọ phía tây với hai khu công nghiệp và ga đường sắt. Chuyến đầu xuất bến lúc bốn giờ mười phút, sớm hơn bất kỳ tuyến nào trước đây, bởi khảo sát cho thấy gần một phần ba công nhân vào ca lúc năm giờ.</p>
<p>Xe chạy điện, sàn thấp, có chỗ cho xe lăn và giá treo hai xe đạp. Tài xế được học thêm cách dừng sát vỉa hè để người già không phải bước cao. Mỗi xe có nút liên lạc khẩn cấp gần cửa sau.</p>
<h2>Vé và giờ chạy</h2>
<ul>
<li>Vé lượt: 7.000 đồng; trẻ dưới sáu tuổi, người trên sáu mươi tuổi và người khuyết tật đi miễn phí.</li>
<li>Vé tháng: 120.000 đồng; mua nhóm từ mười người giảm một nửa.</li>
<li>Giãn cách: tám phút giờ cao điểm, mười lăm phút các giờ khác.</li>
</ul>
<p>Trong tháng đầu, hành khách được đi thử không mất tiền để góp ý về điểm dừng. Các điểm dừng tạm được vẽ bằng sơn, chỉ xây nhà chờ cố định khi đã thấy chỗ nào thật sự đông người.</p>
<p>Vị trí xe được phát trực tiếp dưới dạng dữ liệu mở. Ứng dụng của bên thứ ba có thể dùng để báo giờ xe đến; người không có điện thoại thông minh nhắn tin mã điểm dừng tới tổng đài để biết xe còn cách bao xa.</p>`,
  },
  {
    slug: 'thang-an-toan-giao-thong-cong-truong',
    title: 'Tháng an toàn giao thông: cổng trường không ô tô giờ tan học',
    lead: 'Mười hai trường tiểu học thử đóng đoạn phố trước cổng trong bốn mươi phút mỗi buổi chiều, và lượng xe ùn giảm rõ rệt.',
    category: 'giao-thong',
    tags: ['an toàn giao thông', 'trường học'],
    author: 'Ban biên tập',
    picture: 'giao-thong',
    pictureAlt: 'Ngã tư có vạch sang đường và đèn tín hiệu, người đi bộ qua đường trước các xe máy đang dừng',
    pictureCaption: 'Xe máy dừng trước vạch, nhường đường cho học sinh.',
    daysAgo: 6,
    at: '17:05',
    body: `
<p>Từ bốn giờ đến bốn giờ bốn mươi chiều, hai hàng cọc mềm được dựng ở đầu đoạn phố. Ô tô đi vòng, xe máy dắt bộ, còn lũ trẻ bỗng có cả mặt đường để chạy ra với bố mẹ.</p>
<p>Ban đầu nhiều phụ huynh lo đón con chậm. Thực tế ngược lại: vì không ai len vào sát cổng, dòng người thoát nhanh hơn. Số phút ùn tắc đo được giảm từ hai mươi sáu xuống chín.</p>
<p>Các hộ kinh doanh trên phố cũng được hỏi ý kiến. Quán nước, hiệu sách bán chạy hơn; cửa hàng vật liệu đề nghị lùi giờ đóng đường mười phút để kịp nhận hàng, và đề nghị ấy đã được chấp nhận.</p>
<p>Trong tháng an toàn giao thông, học sinh lớp Bốn, lớp Năm tập làm người hướng dẫn: đội mũ bảo hiểm cho em nhỏ, giơ bảng dừng, nhắc người lớn cài quai. Lực lượng chức năng đứng cạnh nhưng chỉ can thiệp khi cần.</p>
<p>Sau tháng thử nghiệm, mỗi trường sẽ gửi bản đồ các điểm nguy hiểm do học sinh tự vẽ. Những điểm được vẽ nhiều nhất sẽ có gờ giảm tốc và đèn nháy trong năm học này.</p>`,
  },
  {
    slug: 'nha-ga-ven-bien-don-chuyen-tau-dau-tien',
    title: 'Ga ven biển đón lại khách sau hai năm nâng cấp đường ray',
    lead: 'Đoạn đường sắt ôm vịnh được thay tà vẹt, gia cố taluy và thêm một toa ngắm cảnh có cửa kính rộng.',
    category: 'giao-thong',
    tags: ['đường sắt', 'du lịch'],
    author: 'Phòng Thông tin',
    picture: 'duong-sat-bien',
    pictureAlt: 'Đoàn tàu đỏ trắng chạy dọc bờ biển, phía sau là núi và hàng dừa',
    pictureCaption: 'Tàu chạy chậm lại ở đoạn ôm vịnh để khách ngắm cảnh.',
    daysAgo: 15,
    at: '11:20',
    body: `
<p>Chuyến tàu sáng cập ga lúc chín giờ bảy phút, sớm hơn giờ ghi trên vé ba phút. Hơn hai trăm hành khách bước xuống sân ga mới lát gạch nhám, nơi mái che cũ bằng gỗ lim được giữ nguyên sau khi tháo rời, xử lý mối mọt rồi lắp lại.</p>
<p>Trong hai năm, 36 cây số đường ray đã được thay tà vẹt bê tông, 14 vị trí sạt lở được neo lưới thép và trồng cỏ. Tốc độ tàu tăng thêm hai mươi cây số một giờ, nhưng ở đoạn ôm vịnh tàu vẫn chủ động chạy chậm.</p>
<p>Toa ngắm cảnh có ghế xoay về phía biển, hai chỗ cho xe lăn và một giá sách đổi. Giá vé chỉ cao hơn ghế mềm mười phần trăm để người địa phương cũng đi được.</p>
<p>Quanh ga, các hộ dân mở dịch vụ gửi hành lý, thuê xe đạp và quán ăn sáng. Một bảng chỉ dẫn vẽ tay giới thiệu năm lối đi bộ ra bãi biển, làng chài và ngọn hải đăng.</p>`,
  },
  {
    slug: 'cong-vien-ho-dieu-hoa',
    title: 'Hồ điều hoà vừa chống ngập vừa làm công viên cho ba phường',
    lead: 'Mặt hồ chín héc-ta chứa được lượng mưa của một trận lớn, còn những ngày nắng là nơi tập thể dục, câu cá và học bơi thuyền.',
    category: 'giao-thong',
    tags: ['đô thị', 'chống ngập', 'công viên'],
    author: 'Ban biên tập',
    picture: 'cong-vien',
    pictureAlt: 'Công viên có hồ nước, nhà thuỷ tạ mái đỏ, người dân đi dạo trên lối trắng',
    pictureCaption: 'Lối dạo quanh hồ dài 1,8 cây số, không bậc thềm.',
    daysAgo: 22,
    at: '08:35',
    body: `
<p>Trận mưa 110 milimét cuối tháng trước là bài kiểm tra đầu tiên. Nước từ ba phường dồn về, mặt hồ dâng một mét bốn rồi rút dần trong đêm. Sáng hôm sau, những con phố từng ngập đến đầu gối chỉ còn ướt mặt đường.</p>
<p>Hồ được thiết kế hai tầng. Tầng dưới luôn có nước, nuôi cá và trồng sen. Tầng trên là bãi cỏ, sân bóng, lối dạo; khi mưa lớn, cả tầng này được phép ngập. Biển báo và đèn nhấp nháy nhắc mọi người rời khỏi bãi cỏ trước khi cửa nước mở.</p>
<p>Cây trong công viên phần lớn là loài bản địa chịu ngập: lộc vừng, gáo, trâm bầu. Các hộ quanh hồ nhận chăm sóc từng nhóm cây, được miễn phí chỗ bán hàng vào cuối tuần.</p>
<p>Câu lạc bộ thiếu nhi mở lớp chèo thuyền và lớp quan sát chim. Đến nay các em đã ghi được ba mươi bốn loài, trong đó có đàn le nâu chưa từng thấy ở nội đô.</p>
<p>Kinh nghiệm từ hồ này sẽ được dùng cho bốn hồ khác trong quy hoạch thoát nước, theo nguyên tắc mỗi công trình phải có ít nhất hai công dụng.</p>`,
  },
  {
    slug: 'ben-cang-giam-thoi-gian-cho-tau',
    title: 'Cảng biển số hoá lịch cầu bến, thời gian chờ của tàu giảm một phần ba',
    lead: 'Hãng tàu, đại lý, kho bãi và lực lượng kiểm tra cùng xem một lịch duy nhất, thay cho hàng chục cuộc điện thoại mỗi ngày.',
    category: 'giao-thong',
    tags: ['cảng biển', 'logistics', 'chuyển đổi số'],
    author: 'Phòng Thông tin',
    picture: 'ben-cang',
    pictureAlt: 'Tàu chở công-te-nơ trước cầu cảng với hai cần cẩu đỏ',
    pictureCaption: 'Lịch cầu bến được cập nhật đến từng giờ.',
    daysAgo: 30,
    at: '14:45',
    body: `
<p>Một con tàu nằm chờ ngoài phao tốn hàng trăm triệu đồng mỗi ngày và thải thêm khói. Nguyên nhân thường rất nhỏ: thiếu một xác nhận, xe đầu kéo đến sai giờ, kho chưa dọn xong chỗ. Lịch cầu bến chung ra đời để những mắt xích ấy nhìn thấy nhau.</p>
<p>Mỗi chuyến tàu là một dòng trên màn hình, có giờ dự kiến, vị trí neo, số công-te-nơ, danh sách việc phải xong. Ai hoàn thành thì đánh dấu; ai chậm thì hệ thống tự báo cho người phía sau để đổi lịch.</p>
<p>Sau một quý, thời gian chờ trung bình giảm từ 19 xuống 12 giờ rưỡi. Xe đầu kéo vào cảng theo khung giờ đặt trước nên hàng xe dài trước cổng gần như không còn, người dân hai bên đường bớt chịu bụi và tiếng ồn.</p>
<p>Cảng cũng bắt đầu cấp điện bờ cho tàu để tắt máy phụ khi neo. Mười một tàu đã dùng trong tháng đầu, giảm ước chừng bốn mươi tấn khí thải.</p>`,
  },
];
