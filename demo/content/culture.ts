import type { SampleArticle } from './sample-article.js';

export const culture: readonly SampleArticle[] = [
  {
    slug: 'trung-tu-ngoi-dinh-bon-tram-nam',
    title: 'Trùng tu ngôi đình bốn trăm năm: giữ lại từng thanh gỗ còn dùng được',
    lead: 'Nhóm thợ chỉ thay mười một phần trăm cấu kiện, phần còn lại được nối, vá bằng kỹ thuật mộng truyền thống và ghi số để đời sau còn biết.',
    category: 'van-hoa',
    tags: ['di sản', 'trùng tu', 'kiến trúc gỗ'],
    author: 'Phòng Thông tin',
    picture: 'di-san',
    pictureAlt: 'Ngôi đình hai tầng mái cong với giàn giáo hai bên, cây xanh bao quanh',
    pictureCaption: 'Giàn giáo được dỡ dần từ tầng mái trên xuống.',
    daysAgo: 2,
    at: '09:50',
    body: `
<p>Khi hạ mái, thợ mộc đánh số 2.846 cấu kiện gỗ, chụp ảnh bốn mặt rồi xếp vào kho thoáng theo đúng hàng lối. Một nửa trông mục nát, nhưng gõ vào nghe tiếng đanh. Gỗ lim bốn trăm năm chỉ hỏng lớp vỏ, lõi vẫn chắc.</p>
<p>Nguyên tắc được thống nhất từ đầu: không thay thứ còn dùng được. Chân cột mục được cắt vát, nối bằng mộng chữ công; đầu kèo gãy được ốp gỗ cùng loài từ nhà cũ đã dỡ. Mỗi miếng mới khắc năm thay ở mặt khuất để không ai nhầm với gỗ cổ.</p>
<figure><img src="images/di-san-hoang-hon.svg" alt="Ngôi đình mái cong dưới ánh hoàng hôn tím, mặt trời thấp bên phải" width="1200" height="675"><figcaption>Hiên đình lúc chiều muộn, sau khi lợp lại ngói mũi hài.</figcaption></figure>
<p>Ngói mũi hài được nung lại bằng đất của chính làng ngói cũ. Lò tắt hơn hai mươi năm, nay ba người thợ già nhóm lửa, dạy nghề cho bảy thanh niên. Ngói cũ còn lành xếp ở mái trước, ngói mới ở mái sau.</p>
<p>Toàn bộ quá trình được quét hình ba chiều và lưu trong hồ sơ mở. Người dân vào xem công trường vào sáng Chủ Nhật; đã có hơn sáu nghìn lượt khách, nhiều em nhỏ được thử ráp mô hình bộ vì kèo.</p>
<p>Dự kiến lễ hoàn công diễn ra vào dịp hội làng đầu xuân. Phần kinh phí tiết kiệm được nhờ giữ lại gỗ cũ sẽ dùng làm hệ thống chữa cháy bằng sương nước.</p>`,
  },
  {
    slug: 'lang-gom-giu-lua-bang-lop-hoc-cuoi-tuan',
    title: 'Làng gốm giữ lửa bằng lớp học cuối tuần cho người thành phố',
    lead: 'Từ chỗ chỉ còn bốn lò đỏ lửa, làng gốm ven sông nay có hai mươi ba xưởng nhỏ, mỗi xưởng chọn một lối đi riêng.',
    category: 'van-hoa',
    tags: ['làng nghề', 'gốm', 'du lịch cộng đồng'],
    author: 'Ban biên tập',
    picture: 'lang-gom',
    pictureAlt: 'Xưởng gốm với người thợ bên bàn xoay, trên kệ bày nhiều bình và bát nhiều màu',
    pictureCaption: 'Bàn xoay chân vẫn được dùng để dạy người mới.',
    daysAgo: 4,
    at: '08:10',
    body: `
<p>Đất sét ở khúc sông này dẻo và ít cát, nung lên có màu nâu đỏ ấm. Các cụ bảo ngày trước cả làng làm chum, vại; rồi đồ nhựa tràn về, lò tắt dần. Mười năm trước, số lò đỏ lửa đếm trên một bàn tay.</p>
<p>Bước ngoặt là một lớp học miễn phí dành cho sinh viên mỹ thuật. Sinh viên học vuốt, nung; đổi lại họ giúp thợ vẽ kiểu mới, chụp ảnh, viết lời giới thiệu. Sau một mùa hè, chiếc bát men tro trấu đầu tiên được bán qua mạng.</p>
<p>Bây giờ, mỗi cuối tuần có khoảng ba trăm người đến học. Ai cũng được nhào đất bằng chân, ngồi bàn xoay và mang về chiếc cốc méo do mình làm. Tiền học chia cho thợ dạy, hợp tác xã giữ một phần mười để mua củi và trồng rừng.</p>
<p>Các xưởng thoả thuận không sao chép mẫu của nhau. Có xưởng chỉ làm ấm trà, có xưởng làm gạch trang trí, có xưởng phục chế gốm cổ. Lò nung điện dùng chung chạy ban đêm khi giá điện thấp, lò củi chỉ đốt sáu lần một năm vào dịp lễ.</p>
<p>Trẻ con trong làng lại chơi đất. Đó là tín hiệu mà những người thợ già chờ đợi nhất.</p>`,
  },
  {
    slug: 'bao-tang-mo-cua-dem-thu-bay',
    title: 'Bảo tàng mở cửa đêm thứ Bảy, trẻ em được chạm vào bản sao cổ vật',
    lead: 'Ánh sáng dịu, người kể chuyện thay cho bảng chữ dài và một phòng được phép sờ, gõ, lắp ráp đã kéo gia đình trẻ trở lại bảo tàng.',
    category: 'van-hoa',
    tags: ['bảo tàng', 'giáo dục di sản'],
    author: 'Phòng Thông tin',
    picture: 'bao-tang',
    pictureAlt: 'Phòng trưng bày với chiếc trống lớn trên bục, tranh treo tường và khách tham quan',
    pictureCaption: 'Bản sao trống đồng trong phòng “Được chạm vào”.',
    daysAgo: 8,
    at: '18:30',
    body: `
<p>Bảy giờ tối thứ Bảy, đèn trong sảnh bảo tàng hạ xuống. Một giọng kể vang lên từ phía chiếc trống, kể chuyện người thợ đúc nghìn năm trước. Lũ trẻ ngồi bệt xuống sàn, im lặng đến khi tiếng trống mô phỏng vang lên.</p>
<p>Ý tưởng mở cửa đêm xuất phát từ khảo sát: sáu phần mười gia đình nói không có thời gian vào ban ngày. Sau bốn tháng thử nghiệm, lượt khách đêm thứ Bảy bằng cả bốn ngày thường cộng lại.</p>
<p>Phòng “Được chạm vào” trưng bày bản sao in ba chiều và đúc lại bằng chất liệu gốc. Người khiếm thị lần đầu có thể cảm nhận hoa văn; bảng chú thích có chữ nổi và mã nghe thuyết minh.</p>
<p>Bảng chữ dài được viết lại: mỗi hiện vật tối đa bảy mươi chữ, một câu hỏi gợi mở và đường dẫn cho ai muốn đọc sâu. Đội kể chuyện gồm sinh viên, diễn viên về hưu và hai chú bảo vệ kể rất có duyên.</p>
<p>Vé vào cửa buổi tối miễn phí cho trẻ dưới mười sáu tuổi. Bảo tàng nhận tối đa năm trăm khách một lượt, đặt chỗ trước trên mạng hoặc qua điện thoại.</p>`,
  },
  {
    slug: 'pho-co-den-long-dem-ram',
    title: 'Đêm rằm phố cổ tắt đèn điện, thắp đèn lồng giấy tái chế',
    lead: 'Mỗi tháng một lần, khu phố cổ bên sông dành bốn giờ cho ánh nến, tiếng đàn và người đi bộ.',
    category: 'van-hoa',
    tags: ['phố cổ', 'đèn lồng', 'du lịch'],
    author: 'Ban biên tập',
    picture: 'pho-co-den-long',
    pictureAlt: 'Dãy nhà cổ tường vàng bên sông, dây đèn lồng nhiều màu và thuyền nhỏ thả hoa đăng',
    pictureCaption: 'Hoa đăng được vớt lại ngay trong đêm, giấy mang đi tái chế.',
    daysAgo: 10,
    at: '20:05',
    body: `
<p>Sáu giờ chiều, chuông nhỏ ở đầu cầu điểm ba tiếng. Các nhà tắt biển hiệu, xe máy rẽ sang đường ngoài. Trong khoảng tối vừa buông, từng chiếc đèn lồng sáng lên, soi bóng xuống mặt sông.</p>
<p>Đèn năm nay làm bằng giấy tái chế từ sách vở cũ của học sinh trong phố. Khung tre do làng mộc bên kia sông chẻ, mỗi chiếc dùng được ba mùa. Hoa đăng thả sông có đáy bằng bẹ chuối, đội thuyền vớt lại hết trước nửa đêm.</p>
<p>Cư dân phố cổ từng lo lượng khách quá đông. Ban quản lý giới hạn tám nghìn người mỗi đêm, chia ba khung giờ, đồng thời mở thêm hai con hẻm ít người biết để giãn dòng khách. Nhạc cụ chỉ dùng loại không khuếch đại.</p>
<p>Sau mười giờ, phố trả lại cho người ở. Nhiều nhà bắc ghế ra hiên uống trà; họ bảo đó mới là lúc phố đẹp nhất.</p>`,
  },
  {
    slug: 'le-hoi-ruong-bac-thang-mua-vang',
    title: 'Mùa vàng trên ruộng bậc thang: đi chậm để thấy nhiều hơn',
    lead: 'Ban tổ chức bỏ màn bay hoa tốn kém, thay bằng bốn cung đường đi bộ do chính người bản dẫn và kể chuyện.',
    category: 'van-hoa',
    tags: ['lễ hội', 'ruộng bậc thang', 'vùng cao'],
    author: 'Phòng Thông tin',
    picture: 'ruong-bac-thang',
    pictureAlt: 'Ruộng bậc thang vàng óng uốn lượn dưới chân núi, có nhà sàn và người đi trên bờ',
    pictureCaption: 'Lúa trên bậc cao chín trước, bậc thấp chín sau chừng hai tuần.',
    daysAgo: 28,
    at: '07:15',
    body: `
<p>Muốn thấy hết vẻ đẹp của ruộng bậc thang phải đi bộ từ dưới lên. Ở bậc thấp nghe tiếng nước; lên lưng chừng ngửi mùi rơm; đến đỉnh đồi mới thấy cả thung lũng như chiếc thang vàng bắc lên mây. Bốn cung đường của lễ hội năm nay đều bắt đầu ở suối.</p>
<p>Người dẫn đường là bà con trong bản, được học thêm về sơ cứu và cách kể chuyện. Họ chỉ cho khách cách be bờ, cách chia nước bằng ống tre, và vì sao mỗi bậc ruộng rộng hẹp khác nhau theo sức của gia đình khai phá.</p>
<figure><img src="images/ruong-mua-nuoc.svg" alt="Ruộng bậc thang mùa nước đổ, các dải màu hồng, tím và xanh nối tiếp nhau" width="1200" height="675"><figcaption>Cũng thửa ruộng ấy vào mùa nước đổ, cuối tháng Năm.</figcaption></figure>
<p>Mỗi cung đường nhận tối đa tám mươi người một ngày. Khách được đề nghị mang bình nước, không dùng ô nilông, không bước xuống ruộng chưa gặt. Tiền vé vào quỹ thuỷ lợi của bản.</p>
<p>Buổi tối, bếp lửa nhà sàn bày cơm mới, cá suối nướng và rượu ngô. Không có sân khấu; ai biết hát thì hát, ai biết kể thì kể. Nhiều khách nói đó là đêm yên tĩnh nhất mà họ từng có.</p>`,
  },
  {
    slug: 'ngon-hai-dang-thanh-diem-den',
    title: 'Ngọn hải đăng trăm tuổi mở cửa đón khách leo tháp ngắm hoàng hôn',
    lead: 'Vẫn đều đặn chiếu sáng cho tàu thuyền, ngọn hải đăng nay kể thêm chuyện của những người gác đèn cho du khách.',
    category: 'van-hoa',
    tags: ['hải đăng', 'biển đảo', 'du lịch'],
    author: 'Ban biên tập',
    picture: 'ngon-hai-dang',
    pictureAlt: 'Ngọn hải đăng sọc đỏ trắng trên mũi đá lúc hoàng hôn, thuyền nhỏ dưới biển',
    pictureCaption: 'Đèn quét ba chớp mỗi mười lăm giây, nhìn thấy từ hai mươi hải lý.',
    daysAgo: 39,
    at: '17:40',
    body: `
<p>Một trăm sáu mươi ba bậc thang xoắn ốc dẫn lên buồng đèn. Tường dày gần một mét nên bên trong luôn mát; cứ hai mươi bậc lại có ô cửa nhìn ra một hướng biển. Trên cùng, thấu kính cũ bằng thuỷ tinh vẫn quay êm trên ổ dầu.</p>
<p>Những người gác đèn thay nhau sống ở đây quanh năm. Họ trồng rau trong chậu, hứng nước mưa, ghi nhật ký thời tiết bốn giờ một lần. Tám mươi cuốn nhật ký còn giữ được đã trở thành tư liệu quý về khí hậu vùng biển.</p>
<p>Mỗi chiều, hai mươi khách được lên tháp theo lượt, nghe kể chuyện rồi ngắm mặt trời lặn. Trước khi trời tối hẳn, mọi người xuống sân để người gác làm việc. Vé thu được dùng để bảo dưỡng tường và lan can.</p>
<p>Con đường từ làng chài lên hải đăng được lát đá, có tay vịn và ghế nghỉ. Hàng quán chỉ mở ở chân dốc, giữ cho mũi đá yên tĩnh và chim yến còn chỗ làm tổ.</p>`,
  },
  {
    slug: 'vinh-da-don-thuyen-buom',
    title: 'Thuyền buồm gỗ trở lại vịnh đá, chuyến đi không tiếng máy',
    lead: 'Sáu chiếc thuyền được đóng theo mẫu cổ, buồm nhuộm củ nâu, chạy bằng gió và mô-tơ điện khi lặng.',
    category: 'van-hoa',
    tags: ['thuyền buồm', 'vịnh', 'du lịch xanh'],
    author: 'Phòng Thông tin',
    picture: 'vinh-hoang-hon',
    pictureAlt: 'Thuyền buồm nâu đỏ giữa vịnh đá vôi trong ánh chiều hồng',
    pictureCaption: 'Một chuyến đi kéo dài ba giờ, qua bốn hang và một làng chài.',
    daysAgo: 50,
    at: '10:55',
    body: `
<p>Xưởng đóng thuyền nằm nép sau dải đá, chỉ có thuỷ triều mới đưa thuyền ra được. Người thợ cả năm nay bảy mươi tuổi, học nghề từ cha. Ông vẽ thuyền không cần giấy, chỉ dùng sợi dây thừng đánh nút.</p>
<p>Ván đáy là gỗ sến, xảm bằng sợi tre và nhựa cây. Buồm cắt hình cánh dơi, nhuộm củ nâu bảy lần rồi phơi sương. Khi gió lặng, một mô-tơ điện nhỏ đẩy thuyền với tiếng ồn không hơn tiếng quạt.</p>
<p>Sáu thuyền là kết quả của dự án phục dựng do các làng chài góp vốn. Mỗi thuyền chở mười hai khách, có áo phao, bộ đàm và người lái được cấp chứng chỉ. Rác phát sinh được cân khi về bến.</p>
<p>Nhờ không có tiếng máy, khách nghe được tiếng nước vỗ vào hang, tiếng vượn gọi nhau trên vách. Những âm thanh ấy, theo người lái, trước đây chỉ dân chài mới biết.</p>`,
  },
];
