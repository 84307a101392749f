import type { SampleArticle } from './sample-article.js';

export const farming: readonly SampleArticle[] = [
  {
    slug: 'gat-lua-som-tranh-lu-muon',
    title: 'Gặt sớm mười ngày, đồng trũng giữ trọn vụ lúa trước đợt lũ muộn',
    lead: 'Nhờ lịch gieo cấy lùi theo dự báo và máy gặt luân chuyển giữa các xã, hơn sáu nghìn héc-ta lúa vùng trũng đã vào kho an toàn.',
    category: 'nong-nghiep',
    tags: ['lúa', 'thu hoạch', 'thời vụ'],
    author: 'Phòng Thông tin',
    picture: 'gat-lua',
    pictureAlt: 'Cánh đồng lúa chín vàng, ba người đội nón đang thu hoạch, xa xa là ngôi nhà mái ngói',
    pictureCaption: 'Lúa chín đến đâu, máy gặt đến đó, không để nước tràn bờ.',
    daysAgo: 0,
    at: '06:45',
    body: `
<p>Bản tin khí tượng cách đây ba tuần cho biết có thể xuất hiện một đợt mưa lớn trái mùa. Các xã vùng trũng lập tức rà lại lịch: trà lúa nào đã chín tám mươi lăm phần trăm thì gặt ngay, trà nào còn xanh thì đắp thêm bờ bao và trực bơm.</p>
<p>Khâu khó nhất là máy. Toàn vùng có 140 máy gặt đập liên hợp nhưng phân bố không đều. Một bảng điều phối chung được lập ra, ghi số điện thoại chủ máy, công suất, vị trí và giá công bố. Máy xong đồng này chuyển sang đồng kia, chạy cả ban đêm dưới đèn pha.</p>
<p>Nhà nông chỉ phải trả đúng giá niêm yết, bởi bảng điều phối công khai trên mạng. Những hộ neo đơn được tổ đổi công giúp phơi và chở thóc về.</p>
<h2>Thóc ướt có chỗ sấy</h2>
<p>Để tránh cảnh thóc nảy mầm, sáu lò sấy của hợp tác xã mở cửa cho mọi hộ, kể cả hộ không phải thành viên. Mỗi mẻ tám tấn sấy trong mười hai giờ. Trấu của vụ trước trở thành chất đốt, nên chi phí chỉ bằng một nửa sấy điện.</p>
<p>Theo số liệu sơ bộ, năng suất bình quân đạt 6,1 tấn một héc-ta, giảm nhẹ so với gặt đúng độ, nhưng bù lại không mất trắng như đợt lũ ba năm trước. Giống ngắn ngày chín mươi lăm ngày sẽ được khuyến khích cho vụ sau ở những chân ruộng thấp nhất.</p>`,
  },
  {
    slug: 'trai-cay-tuoi-xuat-khau-bang-ma-vung-trong',
    title: 'Trái cây có mã vùng trồng: từ vườn nhỏ đến kệ hàng nơi xa',
    lead: 'Ghép các vườn liền kề dưới một mã chung giúp hộ chỉ có nửa héc-ta cũng tham gia được đơn hàng xuất khẩu.',
    category: 'nong-nghiep',
    tags: ['xuất khẩu', 'trái cây', 'truy xuất nguồn gốc'],
    author: 'Ban biên tập',
    picture: 'xuat-khau-trai-cay',
    pictureAlt: 'Kho đóng gói với các sọt trái cây xếp chồng bên chiếc xe tải thùng lạnh',
    pictureCaption: 'Mỗi sọt dán nhãn ghi mã vườn và ngày thu hái.',
    daysAgo: 4,
    at: '13:30',
    body: `
<p>Một mã vùng trồng đòi hỏi diện tích tối thiểu mười héc-ta, trong khi phần lớn vườn cây ở đây chỉ rộng vài công. Lời giải là ghép: hai mươi đến ba mươi hộ có vườn sát nhau cùng ký một quy trình chăm sóc, cùng ghi một cuốn nhật ký và chịu trách nhiệm chung.</p>
<p>Nhật ký ngày trước viết tay, nay nhập trên điện thoại bằng giọng nói. Người trồng đọc ngày bón phân, loại thuốc, thời gian cách ly; ứng dụng nhắc khi chưa đủ ngày thu hái. Cán bộ khuyến nông kiểm tra ngẫu nhiên mỗi tuần hai vườn.</p>
<p>Vi phạm của một hộ có thể làm mất mã của cả nhóm, vì thế hàng xóm giám sát nhau rất chặt. Có nhóm đặt hẳn quỹ bảo lãnh để bù cho người vô tình bị phun thuốc lấn từ vườn bên.</p>
<p>Mùa này, 1.240 tấn bưởi, xoài và thanh long đã đi bằng đường lạnh, tỷ lệ hàng bị trả lại dưới một phần nghìn. Giá mua tại vườn cao hơn bán xô từ mười lăm đến hai mươi phần trăm.</p>
<p>Bước tiếp theo là nhà sơ chế chung đặt ở trung tâm vùng nguyên liệu, giảm quãng đường chở trái từ vườn ra kho lạnh xuống dưới mười cây số.</p>`,
  },
  {
    slug: 'doi-che-huu-co-don-khach',
    title: 'Đồi chè hữu cơ đón khách hái búp lúc sương chưa tan',
    lead: 'Bỏ thuốc hoá học suốt bốn năm, hợp tác xã chè có thêm nguồn thu từ khách đến học hái và sao chè.',
    category: 'nong-nghiep',
    tags: ['chè', 'hữu cơ', 'du lịch nông nghiệp'],
    author: 'Phòng Thông tin',
    picture: 'doi-che',
    pictureAlt: 'Những luống chè uốn theo sườn đồi trong sương sớm, ba người đội nón đang hái',
    pictureCaption: 'Búp chè hái trước bảy giờ sáng cho hương thơm nhất.',
    daysAgo: 11,
    at: '09:25',
    body: `
<p>Năm đầu chuyển sang hữu cơ, sản lượng giảm gần một nửa và nhiều hộ định quay lại cách cũ. Hợp tác xã họp, quyết định chia phần lỗ cho tất cả thành viên, đồng thời trồng xen cây muồng để che bóng và giữ đạm.</p>
<p>Đến năm thứ ba, đất tơi trở lại, bọ rùa và nhện bắt sâu xuất hiện nhiều. Búp chè nhỏ hơn nhưng dày, giá bán gấp rưỡi. Bốn mươi hai hộ hiện canh tác 68 héc-ta, không hộ nào dùng thuốc trừ cỏ.</p>
<p>Khách bắt đầu tìm đến từ một bài viết của sinh viên đi thực tập. Họ dậy lúc năm giờ, đeo gùi lên đồi, học cách ngắt một tôm hai lá, rồi về tự sao trên chảo gang. Mẻ chè vụng về đó được gói lại mang về làm quà.</p>
<p>Để đồi chè không quá tải, mỗi sáng chỉ nhận bốn mươi khách và phải đặt trước. Tiền vé được chia đều theo ngày công, một phần nhỏ dành mua sách cho điểm trường trong bản.</p>`,
  },
  {
    slug: 'rau-nha-kinh-tiet-kiem-nuoc',
    title: 'Nhà kính tưới nhỏ giọt tiết kiệm hai phần ba lượng nước cho rau vụ khô',
    lead: 'Cảm biến ẩm đất giá rẻ do học sinh nghề lắp ráp giúp các hộ trồng rau biết lúc nào thật sự cần tưới.',
    category: 'nong-nghiep',
    tags: ['nhà kính', 'tưới tiết kiệm', 'rau sạch'],
    author: 'Ban biên tập',
    picture: 'nha-kinh',
    pictureAlt: 'Dãy nhà kính vòm và các luống rau xanh thẳng hàng, hai người đang chăm sóc',
    pictureCaption: 'Hệ thống tưới chạy theo độ ẩm đất, không theo thói quen.',
    daysAgo: 16,
    at: '15:10',
    body: `
<p>Một luống xà lách ngoài trời cần khoảng hai mươi lăm lít nước mỗi ngày trong mùa khô. Cũng luống ấy trong nhà kính, tưới nhỏ giọt theo cảm biến, chỉ dùng tám lít. Con số do nhóm hộ trồng rau tự đo trong ba tháng, ghi lên bảng treo ở cửa từng nhà.</p>
<p>Cảm biến được lắp tại trường nghề, mỗi chiếc giá chưa đến một trăm nghìn đồng, dùng pin mặt trời nhỏ bằng bàn tay. Khi đất khô quá ngưỡng, van mở; đủ ẩm, van đóng. Người trồng nhận tin nhắn nếu van mở quá lâu, dấu hiệu của ống bị chuột cắn.</p>
<p>Khung nhà làm bằng tre ngâm và ống thép tái sử dụng nên chi phí giảm bốn mươi phần trăm so với nhà kính công nghiệp. Mái có thể cuộn lên khi gió lớn, bài học rút ra sau cơn giông làm tốc mái hai nhà năm ngoái.</p>
<p>Rau bán cho bếp ăn của sáu trường học theo hợp đồng cả năm, giá cố định. Ổn định đầu ra, các hộ yên tâm trồng luân canh cây họ đậu để đất nghỉ.</p>`,
  },
  {
    slug: 'nuoi-bien-xa-bo-long-be-hdpe',
    title: 'Lồng bè vật liệu mới đưa nghề nuôi biển ra xa bờ, trả lại mặt vịnh trong xanh',
    lead: 'Hơn bốn trăm ô lồng gỗ và phao xốp được thay bằng lồng tròn bền sóng, giảm rác nổi và tăng tỷ lệ cá sống.',
    category: 'nong-nghiep',
    tags: ['nuôi biển', 'thuỷ sản', 'môi trường'],
    author: 'Phòng Thông tin',
    picture: 'long-be',
    pictureAlt: 'Các bè nuôi cá trên mặt vịnh lặng sóng, có nhà canh bè và thuyền nhỏ',
    pictureCaption: 'Khu nuôi mới cách bờ ba hải lý, nơi nước lưu thông tốt.',
    daysAgo: 24,
    at: '10:40',
    body: `
<p>Phao xốp là nỗi khổ của làng bè suốt nhiều năm: sóng đánh vỡ vụn, hạt trắng trôi đầy bãi, cá nuốt phải rồi chết. Chương trình chuyển đổi hỗ trợ một phần kinh phí để ngư dân thay bằng lồng nhựa dẻo chịu được sóng cao bốn mét.</p>
<p>Ra xa bờ, nước sạch và mát hơn nên cá lớn nhanh. Các hộ ghi nhận tỷ lệ sống tăng từ sáu mươi lên tám mươi ba phần trăm, lượng thức ăn giảm vì dòng chảy mang theo sinh vật phù du.</p>
<p>Đổi lại, việc trông bè vất vả hơn. Ngư dân lập tổ trực luân phiên, mỗi ca bốn người trên một nhà bè chung có pin mặt trời, bộ đàm và phao cứu sinh. Khi có bão, lồng được nhấn chìm xuống độ sâu tám mét thay vì kéo vào bờ.</p>
<p>Mặt vịnh cũ sau khi thu dọn 270 mét khối rác nổi đã trở lại thông thoáng. Một phần được dành cho rong biển và nghêu, hai loài giúp lọc nước mà không cần cho ăn.</p>`,
  },
  {
    slug: 'muoi-tren-ruong-bat-gio-bien',
    title: 'Diêm dân trải bạt ô kết tinh, hạt muối trắng hơn và sớm hơn hai ngày',
    lead: 'Kỹ thuật đơn giản cùng lịch dự báo nắng giúp làng muối tăng thu nhập mà vẫn giữ cách làm thủ công.',
    category: 'nong-nghiep',
    tags: ['muối', 'làng nghề', 'ven biển'],
    author: 'Ban biên tập',
    picture: 'canh-dong-muoi',
    pictureAlt: 'Cánh đồng muối lúc bình minh với những đống muối trắng và hai người đang cào',
    pictureCaption: 'Một ô kết tinh trải bạt cho gần hai tạ muối sau bốn ngày nắng.',
    daysAgo: 36,
    at: '06:30',
    body: `
<p>Cánh đồng muối rộng một trăm hai mươi héc-ta nằm sát chân núi, quanh năm gió. Nghề ở đây có từ thời các cụ đắp bờ ngăn mặn bằng đất sét. Nay đất sét vẫn còn ở ô chứa, nhưng ô kết tinh đã được lót bạt đen.</p>
<p>Bạt hút nhiệt nên nước bay hơi nhanh, hạt muối không lẫn bùn. Trước kia sáu ngày mới cào được một lứa, giờ chỉ bốn. Giá muối sạch cao hơn bốn mươi phần trăm và được các cơ sở làm nước mắm đặt trước.</p>
<p>Rủi ro lớn nhất là mưa bất chợt. Một cơn mưa hai mươi phút có thể xoá sạch công sức cả tuần. Trạm đo gió và mưa nhỏ đặt ở đầu đồng gửi cảnh báo trước một giờ, đủ để bà con kéo bạt phủ.</p>
<p>Thanh niên trong làng mở xưởng nhỏ làm muối ớt, muối hầm thảo mộc, bán kèm câu chuyện về hạt muối. Khách đến được mời đi chân trần trên bờ ruộng, cào thử một ô và mang về một gói muối do chính tay mình làm.</p>`,
  },
];
