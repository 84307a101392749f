import type { SampleArticle } from './sample-article.js';

export const healthAndSchool: readonly SampleArticle[] = [
  {
    slug: 'tuan-le-tiem-chung-khong-bo-sot-tre-nao',
    title: 'Tuần lễ tiêm chủng: đi từng nhà tìm những mũi tiêm còn thiếu',
    lead: 'Các trạm y tế mở cửa đến tám giờ tối và cả cuối tuần, đội lưu động mang vắc-xin đến các xóm trọ, bè cá, nương rẫy.',
    category: 'y-te-giao-duc',
    tags: ['tiêm chủng', 'y tế cơ sở', 'trẻ em'],
    author: 'Phòng Thông tin',
    picture: 'tiem-chung',
    pictureAlt: 'Hình vẽ chiếc khiên có dấu cộng, ống tiêm, lọ vắc-xin và gia đình có trẻ nhỏ',
    pictureCaption: 'Tiêm đủ mũi, đúng lịch là tấm khiên cho trẻ trong những năm đầu đời.',
    daysAgo: 1,
    at: '14:25',
    body: `
<p>Danh sách rà soát cho thấy còn hơn ba nghìn trẻ dưới năm tuổi thiếu ít nhất một mũi tiêm. Phần lớn là con của công nhân ở trọ hay chuyển chỗ, gia đình làm nghề biển và các hộ ở nương xa. Tuần lễ tiêm chủng năm nay hướng đúng vào những em này.</p>
<p>Thay vì chờ ở trạm, mười tám đội lưu động mang thùng lạnh đến tận nơi. Ở xóm trọ, đội đến sau giờ tan ca; ở làng bè, đội đi thuyền theo con nước. Mỗi cháu được khám sàng lọc, tiêm, rồi theo dõi ba mươi phút ngay tại chỗ.</p>
<h2>Cha mẹ cần chuẩn bị</h2>
<ul>
<li>Sổ tiêm hoặc mã tiêm chủng của con; mất sổ vẫn được tra cứu và tiêm.</li>
<li>Cho con ăn nhẹ, mặc áo dễ vén tay; báo cho nhân viên y tế nếu con đang sốt hay từng dị ứng.</li>
<li>Ở lại đủ ba mươi phút sau tiêm và theo dõi thêm hai ngày tại nhà.</li>
</ul>
<p>Sốt nhẹ, sưng đỏ chỗ tiêm là phản ứng thường gặp và tự hết. Nếu trẻ sốt trên 39 độ, khóc thét kéo dài, khó thở hoặc bỏ bú, gia đình cần đưa đến cơ sở y tế gần nhất ngay.</p>
<p>Vắc-xin trong chương trình hoàn toàn miễn phí. Lịch và địa điểm tiêm của từng xã, phường được đăng trên cổng thông tin và phát trên loa vào sáu giờ chiều hằng ngày trong tuần.</p>`,
  },
  {
    slug: 'hoc-sinh-che-tao-may-loc-nuoc-lu',
    title: 'Học sinh trung học chế tạo bộ lọc nước mùa lũ từ than gáo dừa',
    lead: 'Sản phẩm giành giải nhất cuộc thi khoa học trẻ, chi phí chưa đến hai trăm nghìn đồng và lọc được sáu mươi lít mỗi giờ.',
    category: 'y-te-giao-duc',
    tags: ['khoa học', 'học sinh', 'sáng tạo'],
    author: 'Ban biên tập',
    picture: 'khoa-hoc-tre',
    pictureAlt: 'Bàn thí nghiệm với bình tam giác, ống nghiệm, chú rô-bốt nhỏ và hai học sinh',
    pictureCaption: 'Hơn một trăm đề tài được trưng bày trong ba ngày thi.',
    daysAgo: 3,
    at: '09:00',
    body: `
<p>Ý tưởng nảy ra từ trận lũ năm ngoái, khi khu nội trú mất nước sạch bốn ngày. Nhóm ba học sinh lớp Mười một bắt đầu thử với những thứ sẵn có: gáo dừa, cát sông, vỏ trấu, sỏi và một chiếc thùng sơn cũ.</p>
<p>Than gáo dừa được nung yếm khí, nghiền nhỏ rồi hoạt hoá bằng hơi nước trong nồi áp suất. Các em làm hai mươi bảy mẻ, ghi chép tỉ mỉ vào vở trước khi tìm ra cỡ hạt lọc tốt nhất mà nước vẫn chảy nhanh.</p>
<p>Mẫu nước sau lọc gửi phòng thí nghiệm đạt yêu cầu về độ đục, mùi và kim loại; riêng vi khuẩn vẫn cần đun sôi hoặc khử trùng. Nhóm nói thẳng điều này trong báo cáo, và ban giám khảo cho điểm cao vì sự trung thực.</p>
<p>Cuộc thi năm nay có 112 đề tài, nhiều đề tài gắn với đời sống: gậy dò đường phát hiện vũng nước, máy tách vỏ sò, bản đồ nóng trong sân trường, ứng dụng học chữ cổ. Tỷ lệ đề tài của học sinh nông thôn lần đầu vượt một nửa.</p>
<p>Sau cuộc thi, bản vẽ bộ lọc được công bố để ai cũng có thể làm theo. Một hợp tác xã cơ khí nhận sản xuất ba trăm bộ, dự trữ cho mùa mưa tới.</p>`,
  },
  {
    slug: 'thu-vien-xa-mo-cua-buoi-toi',
    title: 'Thư viện xã sáng đèn đến chín giờ tối, thành chỗ học của cả làng',
    lead: 'Đổi giờ mở cửa, thêm bàn học và cho mượn sách không cần đặt cọc, lượt bạn đọc tăng gấp bốn trong một năm.',
    category: 'y-te-giao-duc',
    tags: ['thư viện', 'văn hoá đọc'],
    author: 'Phòng Thông tin',
    picture: 'thu-vien',
    pictureAlt: 'Phòng đọc có giá sách cao, đèn treo vàng ấm và hai người đang đọc bên bàn dài',
    pictureCaption: 'Buổi tối là giờ đông bạn đọc nhất.',
    daysAgo: 7,
    at: '19:10',
    body: `
<p>Trước đây thư viện xã mở theo giờ hành chính, đúng lúc người lớn đi làm và trẻ con đi học. Mỗi ngày chỉ vài lượt bạn đọc. Người thủ thư đề nghị một thay đổi nhỏ: đóng buổi sáng, mở từ ba giờ chiều đến chín giờ tối.</p>
<p>Tuần đầu có mười người, tháng sau lên ba mươi, nay trung bình một trăm hai mươi lượt mỗi tối. Học sinh đến làm bài nhóm, người lớn đọc báo, các bà đến học cách gọi điện có hình cho con xa nhà.</p>
<p>Sách cho mượn không cần đặt cọc, chỉ ghi tên và số nhà. Trong một năm, bốn nghìn lượt mượn chỉ mất mười một cuốn, ít hơn số sách được tặng thêm trong một tuần.</p>
<p>Góc được yêu thích nhất là kệ <em>Sách của làng</em>, gồm gia phả, ảnh cũ, sổ tay nấu ăn và những câu chuyện do các cụ kể, học sinh ghi lại. Một phần đã được số hoá, đưa lên thư viện số dùng chung.</p>
<p>Mô hình sẽ nhân ra ba mươi xã, tận dụng các trụ sở dôi dư. Điều kiện để được hỗ trợ không phải diện tích hay số sách, mà là có người yêu sách nhận trông coi.</p>`,
  },
  {
    slug: 'bua-an-hoc-duong-an-toan',
    title: 'Bữa ăn học đường công khai thực đơn, phụ huynh có thể vào bếp bất cứ lúc nào',
    lead: 'Tám mươi trường thực hiện “bếp mở”: camera nhìn từ sảnh, thực đơn đăng trước một tuần và sổ nguồn gốc thực phẩm cho mọi người xem.',
    category: 'y-te-giao-duc',
    tags: ['an toàn thực phẩm', 'trường học'],
    author: 'Ban biên tập',
    picture: 'san-truong',
    pictureAlt: 'Sân trường với dãy nhà hai tầng mái đỏ, tháp đồng hồ và học sinh đang chơi bóng',
    pictureCaption: 'Bếp của trường nằm ngay cạnh sảnh đón phụ huynh.',
    daysAgo: 13,
    at: '10:15',
    body: `
<p>Cửa bếp của trường tiểu học sơn màu vàng, lúc nào cũng mở. Phụ huynh nào muốn vào chỉ cần rửa tay, đội mũ, mặc áo choàng treo sẵn. Có người đến một lần rồi yên tâm, có người tuần nào cũng ghé, tiện tay nhặt giúp rổ rau.</p>
<p>Thực đơn được lập cho bốn tuần, không lặp món trong mười ngày, đăng trước để gia đình nấu bữa tối khác đi. Chuyên gia dinh dưỡng rà soát lượng muối, đường và rau; món chiên chỉ xuất hiện mỗi tuần một lần.</p>
<p>Nguồn thực phẩm ưu tiên hợp tác xã trong vòng ba mươi cây số. Mỗi lô hàng có phiếu ghi nơi trồng, ngày thu hái, người giao. Mẫu thức ăn lưu đủ hai mươi bốn giờ theo quy định, ghi giờ và chữ ký.</p>
<p>Học sinh cũng tham gia: lớp Ba trở lên luân phiên chia cơm, cân thức ăn thừa và ghi lên bảng. Sau một học kỳ, lượng thừa giảm bốn mươi phần trăm, phần lớn nhờ các em nói được món nào mình không thích.</p>`,
  },
  {
    slug: 'kham-tu-xa-cho-ba-con-vung-cao',
    title: 'Khám bệnh từ xa đến bản vùng cao, người già bớt một ngày đường',
    lead: 'Mỗi tuần hai buổi, bác sĩ chuyên khoa hội chẩn qua mạng với trạm y tế xã; chỉ những ca cần thiết mới phải chuyển tuyến.',
    category: 'y-te-giao-duc',
    tags: ['y tế cơ sở', 'khám từ xa', 'vùng cao'],
    author: 'Phòng Thông tin',
    picture: 'nui-suong',
    pictureAlt: 'Dãy núi nhiều lớp chìm trong sương, rừng thông phía trước',
    pictureCaption: 'Từ bản xa nhất ra bệnh viện mất gần một ngày đường.',
    daysAgo: 26,
    at: '15:30',
    body: `
<p>Để khám tim mạch, cụ ông ở bản trên núi từng phải đi xe máy hai giờ, đổi hai chuyến xe khách rồi ngủ lại một đêm. Sáng thứ Ba vừa rồi, cụ ngồi ở trạm y tế xã, nói chuyện với bác sĩ qua màn hình và cầm đơn thuốc về trước bữa trưa.</p>
<p>Mười chín trạm y tế vùng cao đã có đường truyền ổn định, máy điện tim và ống nghe số. Y sĩ của trạm đo, chụp, đặt ống nghe theo hướng dẫn; bác sĩ nghe được tiếng tim, xem được hình ảnh ngay lúc đó.</p>
<p>Trong sáu tháng có 2.300 lượt khám, chỉ 310 ca phải chuyển tuyến. Quan trọng không kém, y sĩ ở trạm tự tin hơn vì mỗi ca khám là một lần được học.</p>
<p>Chi phí được bảo hiểm chi trả như khám tại chỗ. Với người không nói thạo tiếng phổ thông, cô đỡ thôn bản ngồi cạnh làm phiên dịch. Thuốc được gửi theo xe thư, đến bản trong ngày.</p>`,
  },
  {
    slug: 'day-boi-mien-phi-mua-he',
    title: 'Phòng đuối nước: mỗi xã một hồ bơi lắp ghép, mỗi em một tấm thẻ biết bơi',
    lead: 'Chương trình kết hợp dạy bơi, dạy kỹ năng thoát hiểm và rào lại những ao hồ nguy hiểm quanh khu dân cư.',
    category: 'y-te-giao-duc',
    tags: ['trẻ em', 'phòng đuối nước'],
    author: 'Ban biên tập',
    picture: 'ho-sen',
    pictureAlt: 'Hồ sen nở hoa hồng giữa những tán lá xanh, bờ xa có hàng cây',
    pictureCaption: 'Hồ đẹp nhưng sâu: hơn bốn trăm ao hồ đã có rào và biển báo.',
    daysAgo: 47,
    at: '08:20',
    body: `
<p>Đuối nước thường xảy ra rất gần nhà, vào buổi trưa, khi người lớn nghỉ. Vì thế chương trình năm nay không chỉ dạy bơi mà bắt đầu từ việc vẽ bản đồ nguy hiểm: các tổ dân phố, thôn bản đi đếm từng ao, giếng, hố công trình.</p>
<p>Hơn bốn trăm điểm đã được rào bằng tre, lưới hoặc trồng cây dày; chủ hộ ký cam kết giữ rào. Ở những bến tắm quen thuộc có phao, sào dài và bảng hướng dẫn cấp cứu vẽ bằng hình.</p>
<p>Hồ bơi lắp ghép sâu chín mươi phân được luân chuyển giữa các xã, mỗi nơi ba tuần. Học viên phải nổi được ba phút, bơi được hai mươi lăm mét và biết dùng vật nổi cứu bạn từ trên bờ mới được cấp thẻ.</p>
<p>Sau hai năm, số vụ đuối nước trẻ em trong vùng giảm hơn một nửa. Mục tiêu tiếp theo là để mọi học sinh hết lớp Năm đều có thẻ biết bơi.</p>`,
  },
];
