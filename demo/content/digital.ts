import type { SampleArticle } from './sample-article.js';

export const digital: readonly SampleArticle[] = [
  {
    slug: 'to-cong-nghe-so-cong-dong-den-tung-ngo',
    title: 'Tổ công nghệ số cộng đồng đến từng ngõ, giúp người cao tuổi làm thủ tục trên mạng',
    lead: 'Mỗi tổ có từ năm đến bảy người, phần lớn là giáo viên nghỉ hưu, sinh viên và chủ tiệm tạp hoá, được trang bị máy tính bảng và một danh sách việc cần làm.',
    category: 'chuyen-doi-so',
    tags: ['chuyển đổi số', 'người cao tuổi', 'dịch vụ công'],
    author: 'Phòng Thông tin',
    picture: 'lang-ven-doi',
    pictureAlt: 'Hai người đi trên con đường làng giữa những ngôi nhà, núi mờ sương phía sau',
    pictureCaption: 'Tổ công nghệ số đi từng nhà vào buổi chiều, khi người dân ở ruộng về.',
    daysAgo: 0,
    at: '10:05',
    body: `
<p>Bốn giờ chiều, chiếc bàn nhựa được kê dưới gốc nhãn đầu ngõ. Bà cụ bảy mươi hai tuổi cầm chiếc điện thoại của con gái gửi về, hỏi cách xem giấy hẹn khám bệnh. Mười lăm phút sau, bà tự mở được, còn biết phóng to chữ.</p>
<p>Cảnh ấy lặp lại ở nhiều xã kể từ khi các tổ công nghệ số cộng đồng đổi cách làm: không mời người dân lên nhà văn hoá nghe giảng nữa, mà mang việc đến từng ngõ. Mỗi buổi chỉ giải quyết một việc, như tạo tài khoản, đặt lịch khám, tra hoá đơn điện, nhận lương hưu qua ngân hàng.</p>
<h2>Người hướng dẫn là người quen</h2>
<p>Điểm chung của các tổ hoạt động tốt là có người mà bà con tin. Đó có thể là cô giáo cũ, anh thợ sửa xe hay chị bán tạp hoá. Họ được tập huấn ba buổi, trong đó có hẳn một buổi về lừa đảo qua mạng: không đọc mã xác thực cho ai, không bấm đường liên kết lạ, không chuyển tiền khi bị giục.</p>
<p>Sau nửa năm, tỷ lệ hồ sơ nộp trực tuyến ở các xã có tổ hoạt động đều tăng từ ba mươi lên sáu mươi tám phần trăm. Quan trọng hơn, số hồ sơ nộp hộ đã giảm, nghĩa là nhiều người bắt đầu tự làm được.</p>
<p>Khó khăn còn lại là thiết bị và đường truyền. Một số bản vùng cao mới có sóng ở điểm trường; các tổ phải hẹn bà con đến đó vào ngày chợ phiên. Kế hoạch phủ sóng các điểm trắng đang được đẩy nhanh, dự kiến xong trước mùa mưa sang năm.</p>`,
  },
  {
    slug: 'khai-sinh-truc-tuyen-trong-mot-buoi-sang',
    title: 'Đăng ký khai sinh trực tuyến: ba giấy tờ, một lần khai, nhận kết quả tại nhà',
    lead: 'Thủ tục liên thông giúp cha mẹ làm khai sinh, thường trú và thẻ bảo hiểm y tế cho con chỉ bằng một tờ khai điện tử.',
    category: 'chuyen-doi-so',
    tags: ['dịch vụ công', 'khai sinh', 'liên thông'],
    author: 'Ban biên tập',
    picture: 'dich-vu-cong',
    pictureAlt: 'Hình vẽ máy tính và điện thoại cùng hiển thị một hồ sơ đã hoàn tất',
    pictureCaption: 'Tờ khai điện tử tự điền những thông tin cơ quan nhà nước đã có.',
    daysAgo: 5,
    at: '08:50',
    body: `
<p>Trước khi liên thông, một gia đình có con mới sinh phải đến ba nơi, nộp ba bộ hồ sơ và đi lại ít nhất năm lượt. Nay cha hoặc mẹ chỉ cần điền một tờ khai; dữ liệu giấy chứng sinh do cơ sở y tế gửi sang, không phải chụp lại.</p>
<h2>Các bước thực hiện</h2>
<ul>
<li>Đăng nhập bằng tài khoản định danh và chọn nhóm thủ tục dành cho trẻ em.</li>
<li>Kiểm tra thông tin tự điền, chọn tên và nơi thường trú của con.</li>
<li>Ký xác nhận, chọn nhận kết quả điện tử hoặc bản giấy qua bưu chính.</li>
</ul>
<p>Bảng dưới đây so sánh thời gian giải quyết trước và sau khi liên thông, tính theo ngày làm việc.</p>
<table>
<caption>Thời gian giải quyết trung bình</caption>
<thead><tr><th scope="col">Thủ tục</th><th scope="col">Trước đây</th><th scope="col">Liên thông</th></tr></thead>
<tbody>
<tr><th scope="row">Khai sinh</th><td>1 ngày</td><td>Trong buổi</td></tr>
<tr><th scope="row">Đăng ký thường trú</th><td>7 ngày</td><td>3 ngày</td></tr>
<tr><th scope="row">Thẻ bảo hiểm y tế</th><td>5 ngày</td><td>2 ngày</td></tr>
</tbody>
</table>
<p>Nếu tờ khai có chỗ chưa khớp, hệ thống báo ngay tại ô cần sửa thay vì trả lại cả hồ sơ. Cán bộ hộ tịch vẫn trực điện thoại trong giờ hành chính để giúp những trường hợp đặc biệt như cha mẹ chưa đăng ký kết hôn hay sinh con ở nước ngoài.</p>
<p>Người dân không có tài khoản định danh vẫn có thể đến bộ phận một cửa. Cán bộ sẽ nhập tờ khai giúp, không yêu cầu thêm giấy tờ và không thu phí.</p>`,
  },
  {
    slug: 'trung-tam-dieu-hanh-thong-minh-cap-tinh',
    title: 'Trung tâm điều hành thông minh: từ màn hình lớn đến những quyết định nhỏ mỗi ngày',
    lead: 'Sau một năm vận hành, trung tâm bỏ bớt các biểu đồ đẹp nhưng ít dùng và giữ lại mười hai chỉ số giúp cán bộ hành động ngay.',
    category: 'chuyen-doi-so',
    tags: ['dữ liệu', 'điều hành', 'đô thị thông minh'],
    author: 'Phòng Thông tin',
    picture: 'chuyen-doi-so',
    pictureAlt: 'Phòng điều hành với màn hình lớn hiện các biểu đồ và sơ đồ mạng lưới',
    pictureCaption: 'Ca trực theo dõi mười hai chỉ số thay vì hơn tám mươi như lúc mới mở.',
    daysAgo: 12,
    at: '09:15',
    body: `
<p>Ngày khánh thành, bức tường màn hình của trung tâm hiện cùng lúc tám mươi ba biểu đồ. Một năm sau, chỉ còn mười hai. Nhóm vận hành gọi đó là bước trưởng thành: biểu đồ nào không dẫn đến hành động thì tắt đi.</p>
<p>Mười hai chỉ số còn lại đều trả lời một câu hỏi cụ thể. Mực nước ở điểm nào sắp chạm báo động? Ngã tư nào ùn quá mười lăm phút? Kiến nghị nào sắp quá hạn? Trạm quan trắc nào mất tín hiệu? Mỗi chỉ số gắn với một người trực và một việc phải làm khi vượt ngưỡng.</p>
<p>Nhờ cách này, thời gian từ lúc phát hiện điểm ngập đến khi máy bơm chạy đã rút từ năm mươi xuống mười tám phút trong trận mưa hồi tháng trước. Đèn tín hiệu ở bảy nút giao được chỉnh lại theo số liệu lưu lượng thật.</p>
<h2>Dữ liệu nào không thu thập</h2>
<p>Trung tâm công bố danh mục những dữ liệu mình không thu thập: không nhận dạng khuôn mặt người đi đường, không theo dõi thiết bị cá nhân, không lưu hình ảnh quá ba mươi ngày trừ khi có yêu cầu theo luật. Danh mục này do một hội đồng độc lập rà soát sáu tháng một lần.</p>
<p>Giai đoạn tiếp theo, mười hai chỉ số sẽ được đưa lên cổng dữ liệu mở với độ trễ năm phút, để người dân và doanh nghiệp cùng sử dụng.</p>`,
  },
  {
    slug: 'cho-que-khong-tien-mat',
    title: 'Phiên chợ quê quét mã: rau một nghìn đồng cũng chuyển khoản được',
    lead: 'Hơn tám phần mười sạp hàng ở chợ phiên đã có mã thanh toán, nhưng ban quản lý vẫn giữ quầy đổi tiền lẻ cho người quen dùng tiền mặt.',
    category: 'chuyen-doi-so',
    tags: ['thanh toán', 'chợ', 'kinh tế số'],
    author: 'Ban biên tập',
    picture: 'cho-que',
    pictureAlt: 'Chợ quê với các sạp mái vải nhiều màu bày rau quả, người mua đội nón',
    pictureCaption: 'Mỗi sạp treo một tấm mã in chống nước ngay cạnh bảng giá.',
    daysAgo: 18,
    at: '07:55',
    body: `
<p>Chợ họp từ lúc trời còn tối. Chị bán rau treo tấm mã nhỏ lên quang gánh, bên cạnh là bảng giá viết phấn: rau muống bốn nghìn một mớ, hành hoa một nghìn. Khách quét mã, điện thoại của chị đọc to số tiền vừa nhận.</p>
<p>Loa báo tiền là thứ tiểu thương đòi hỏi đầu tiên khi chợ thí điểm thanh toán số. Bán hàng luôn tay, họ không thể mở máy kiểm tra từng lần. Có loa, người bán yên tâm và nạn đưa ảnh chuyển khoản giả cũng hết.</p>
<p>Ban quản lý chợ không đặt chỉ tiêu cho sạp nào. Thay vào đó, phí chỗ ngồi được giảm nhẹ nếu nộp qua mạng, còn các sạp mới được tặng tấm mã in sẵn. Sau bốn tháng, 214 trong số 260 sạp đã tham gia.</p>
<p>Với người lớn tuổi quen cầm tiền, quầy đổi tiền lẻ ở cổng chợ vẫn mở suốt buổi. Theo ban quản lý, chuyển đổi số tốt là khi không ai bị bỏ lại ngoài cổng.</p>
<p>Sắp tới, số liệu mua bán đã ẩn danh sẽ giúp chợ biết mặt hàng nào thiếu vào ngày nào, để các nhóm trồng rau điều chỉnh lịch gieo.</p>`,
  },
  {
    slug: 'mo-them-du-lieu-mo-ve-giao-thong-va-moi-truong',
    title: 'Thêm 64 bộ dữ liệu mở về giao thông, môi trường và y tế dự phòng',
    lead: 'Các bộ dữ liệu có giấy phép sử dụng tự do, cập nhật tự động và kèm mô tả từng cột để lập trình viên dùng được ngay.',
    category: 'chuyen-doi-so',
    tags: ['dữ liệu mở', 'minh bạch'],
    author: 'Phòng Thông tin',
    picture: 'pho-thi',
    pictureAlt: 'Thành phố lên đèn lúc hoàng hôn, bóng nhà cao tầng soi xuống sông',
    pictureCaption: 'Dữ liệu chiếu sáng, xe buýt, chất lượng không khí được cập nhật mỗi năm phút.',
    daysAgo: 33,
    at: '11:00',
    body: `
<p>Đợt công bố lần này nâng tổng số bộ dữ liệu mở lên 312. Nhóm giao thông có vị trí xe buýt, lịch sửa đường, số chỗ trống ở các bãi xe công. Nhóm môi trường có chất lượng không khí, mực nước, lượng mưa. Nhóm y tế có lịch tiêm chủng và danh sách điểm tiêm.</p>
<p>Khác với trước, mỗi bộ dữ liệu phải qua một bài kiểm tra: một lập trình viên không quen biết đọc mô tả và viết được chương trình nhỏ trong một giờ. Bộ nào không qua thì phải viết lại mô tả.</p>
<p>Cuộc thi ứng dụng dữ liệu mở năm ngoái đã cho ra đời một bản đồ ngập do sinh viên làm, hiện có hơn hai vạn người dùng mỗi mùa mưa. Năm nay, ban tổ chức khuyến khích các nhóm làm công cụ cho người khuyết tật, như chỉ đường tránh bậc thềm hay đọc giờ xe đến.</p>
<p>Góp ý về chất lượng dữ liệu có thể gửi ngay trên trang của từng bộ. Đơn vị quản lý phải trả lời trong mười ngày làm việc, và mọi trao đổi đều công khai.</p>`,
  },
  {
    slug: 'canh-bao-lua-dao-gia-mao-co-quan-nha-nuoc',
    title: 'Nhận diện năm chiêu lừa đảo giả mạo cơ quan nhà nước trên mạng',
    lead: 'Cơ quan nhà nước không yêu cầu chuyển tiền qua điện thoại, không gửi ứng dụng lạ và không hỏi mã xác thực của người dân.',
    category: 'chuyen-doi-so',
    tags: ['an toàn thông tin', 'lừa đảo'],
    author: 'Ban biên tập',
    picture: 'chuyen-doi-so',
    pictureAlt: 'Kíp trực ngồi trước dãy máy tính trong phòng điều hành',
    pictureCaption: 'Bộ phận trực tiếp nhận trung bình bốn mươi phản ánh lừa đảo mỗi ngày.',
    daysAgo: 44,
    at: '08:00',
    body: `
<p>Qua phản ánh của người dân, bộ phận trực đã tổng hợp năm chiêu lừa phổ biến nhất trong quý. Điểm chung là kẻ gian luôn tạo cảm giác gấp gáp để nạn nhân không kịp hỏi ai.</p>
<ul>
<li>Giả làm cán bộ, yêu cầu cài ứng dụng để cập nhật giấy tờ.</li>
<li>Gọi báo người thân cấp cứu, cần chuyển viện phí ngay.</li>
<li>Gửi giấy phạt giao thông giả kèm đường liên kết nộp tiền.</li>
<li>Mời nhận quà, hoàn thuế, trợ cấp rồi xin mã xác thực.</li>
<li>Giả trang thông tin của cơ quan với địa chỉ gần giống.</li>
</ul>
<p>Khi gặp cuộc gọi đáng ngờ, hãy tắt máy, đợi ít nhất mười phút rồi gọi lại bằng số điện thoại chính thức. Nếu lỡ cài ứng dụng lạ, cần ngắt mạng, báo ngân hàng khoá tài khoản và mang máy đến nơi tin cậy để kiểm tra.</p>
<p>Địa chỉ chính thức của các trang dịch vụ công được in ở bảng tin tổ dân phố và trên hoá đơn tiền nước. Người dân nên lưu vào danh bạ, không tìm qua quảng cáo.</p>
<p>Các nhà trường được đề nghị dành mười lăm phút trong giờ sinh hoạt để học sinh tập đóng vai kẻ lừa và người nghe máy. Nhiều em sau đó trở thành người nhắc nhở hiệu quả nhất cho ông bà.</p>`,
  },
];
