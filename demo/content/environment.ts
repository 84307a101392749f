import type { SampleArticle } from './sample-article.js';

export const environment: readonly SampleArticle[] = [
  {
    slug: 'hoan-thanh-tuyen-de-chong-lu',
    title: 'Hoàn thành 28 cây số đê chống lũ trước mùa mưa, mặt đê thành đường đạp xe',
    lead: 'Thân đê được nâng cao một mét hai, phía sông kè đá, phía đồng trồng cỏ; mười bốn điểm xung yếu có cảm biến theo dõi thấm.',
    category: 'moi-truong',
    tags: ['đê điều', 'chống lũ', 'hạ tầng'],
    author: 'Phòng Thông tin',
    picture: 'de-song',
    pictureAlt: 'Con đê chạy dọc sông, mặt đê trắng có hai người đi bộ, phía đồng là nhà và cây',
    pictureCaption: 'Mặt đê rộng sáu mét, xe cứu hộ và xe đạp cùng đi được.',
    daysAgo: 2,
    at: '07:40',
    body: `
<p>Tuyến đê hữu ngạn được đắp từ nhiều đời, mỗi trận lũ lại tôn thêm một lớp. Lần nâng cấp này không chỉ đắp cao mà còn xử lý phần gốc: khoan phụt vữa vào thân đê, lấp các hang mối và đặt ống tiêu nước dưới chân.</p>
<p>Phía sông, mái đê được kè bằng đá hộc xếp khan, đủ khe để cỏ mọc. Phía đồng trồng cỏ vetiver, rễ ăn sâu ba mét. Mười bốn điểm từng bị thẩm lậu có cảm biến áp lực nước, số liệu truyền về mỗi mười phút.</p>
<h2>Canh đê bằng người và máy</h2>
<p>Cảm biến không thay thế đội tuần tra. Mỗi thôn vẫn có tổ canh đê mười hai người, được phát đèn, áo phao và sổ tay nhận biết sự cố. Trong buổi diễn tập cuối tuần qua, tổ nhanh nhất phát hiện lỗ rò giả định sau bảy phút và đắp xong vòng vây bao đất sau nửa giờ.</p>
<figure><img src="images/de-chieu.svg" alt="Con đê trong nắng chiều màu cam, sông rộng phía xa" width="1200" height="675"><figcaption>Chiều xuống, mặt đê là nơi hóng mát của cả vùng.</figcaption></figure>
<p>Ngày thường, mặt đê là đường đạp xe dài nhất tỉnh, cấm ô tô trừ xe công vụ. Cứ hai cây số có một bóng cây, vòi nước uống và biển chỉ lối xuống các làng nghề.</p>
<p>Kinh phí duy tu được trích hằng năm, công khai theo từng đoạn. Ai phát hiện tổ mối, vết nứt hay việc đổ đất lấn đê có thể gửi ảnh kèm vị trí, đội quản lý phản hồi trong ngày.</p>`,
  },
  {
    slug: 'phuc-hoi-ran-san-ho-ven-dao',
    title: 'Ba năm trồng lại san hô, đàn cá trở về rạn đá quanh đảo',
    lead: 'Hơn mười hai nghìn mảnh san hô được gắn lên khung gốm, tỷ lệ sống đạt bảy mươi sáu phần trăm nhờ ngư dân thay nhau canh giữ.',
    category: 'moi-truong',
    tags: ['san hô', 'bảo tồn biển', 'ngư dân'],
    author: 'Ban biên tập',
    picture: 'bao-ton-san-ho',
    pictureAlt: 'Cảnh dưới biển với san hô đỏ, vàng và đàn cá sọc bơi trong tia nắng',
    pictureCaption: 'San hô cành mọc nhanh nhất, mỗi năm dài thêm mười phân.',
    daysAgo: 5,
    at: '15:20',
    body: `
<p>Năm năm trước, rạn san hô quanh đảo chỉ còn chín phần trăm sống sau một mùa nước nóng và nhiều năm neo tàu bừa bãi. Ngư dân phải ra xa gấp đôi mới có cá. Họ là người đầu tiên đề nghị đóng cửa một vùng biển để rạn hồi phục.</p>
<p>Khung trồng làm bằng gốm nung, hình tổ ong, không han gỉ và có nhiều hốc cho cá con trú. Mảnh san hô gãy tự nhiên được gom lại, buộc vào khung bằng sợi bông, rồi đặt xuống độ sâu bốn đến sáu mét.</p>
<p>Nhóm lặn cộng đồng gồm mười bốn ngư dân, hai giáo viên và một cô bán tạp hoá. Tuần nào họ cũng lặn nhặt sao biển gai, chải rong và đo chiều dài từng khóm. Số liệu ghi bằng bút chì trên bảng nhựa, tối về nhập vào máy.</p>
<h2>Kết quả bước đầu</h2>
<p>Độ phủ san hô sống ở vùng đóng đã lên ba mươi mốt phần trăm. Các loài cá mú, cá hồng quay lại; lượng cá đánh bắt bên ngoài ranh giới tăng một phần tư, đúng như mong đợi về hiệu ứng tràn.</p>
<p>Tàu du lịch buộc dây vào phao neo cố định, khách không đi chân vịt trên rạn nông và chỉ dùng kem chống nắng an toàn cho san hô. Vi phạm bị từ chối phục vụ ở tất cả các bến trên đảo.</p>`,
  },
  {
    slug: 'dien-tap-chua-chay-rung',
    title: 'Diễn tập chữa cháy rừng cấp xã: bốn mươi phút khống chế đám cháy giả định',
    lead: 'Kịch bản được giữ kín đến phút chót để kiểm tra đúng khả năng liên lạc, tập kết và phối hợp của lực lượng tại chỗ.',
    category: 'moi-truong',
    tags: ['cháy rừng', 'diễn tập', 'kiểm lâm'],
    author: 'Phòng Thông tin',
    picture: 'phong-chay-rung',
    pictureAlt: 'Chòi canh lửa giữa rừng thông, xe chữa cháy đỏ và hai người mặc áo vàng',
    pictureCaption: 'Từ chòi canh, khói được phát hiện sau chưa đầy ba phút.',
    daysAgo: 7,
    at: '11:35',
    body: `
<p>Chín giờ mười hai phút, khói trắng bốc lên ở tiểu khu phía đông. Người trực chòi canh không biết trước đây là diễn tập. Anh đọc toạ độ qua bộ đàm, rồi gióng kẻng ba hồi.</p>
<p>Tổ bảo vệ rừng của hai bản có mặt sau mười một phút với bàn dập, cưa xích và bình nước đeo lưng. Họ không lao thẳng vào lửa mà phát đường băng trắng rộng sáu mét ở hướng gió, đúng bài đã học. Xe chữa cháy đến sau hai mươi phút, đặt máy bơm ở con suối.</p>
<p>Đám cháy giả định được khống chế lúc chín giờ năm mươi hai. Buổi rút kinh nghiệm chỉ ra ba điểm chưa tốt: một vùng lõm sóng bộ đàm, biển chỉ lối xuống suối bị cây che và thiếu kính bảo hộ cho năm người.</p>
<p>Mùa khô năm nay được dự báo hanh kéo dài. Các xã có rừng đã ký cam kết không đốt nương khi cấp dự báo cháy từ cấp ba trở lên, lập lịch xử lý thực bì trước và trực chòi canh suốt ngày đêm.</p>
<p>Người dân khi thấy khói trong rừng hãy gọi ngay số trực, nói rõ tên đồi, tên suối gần nhất, hướng gió và rời khỏi khu vực theo đường mòn thấp.</p>`,
  },
  {
    slug: 'trong-mot-trieu-cay-go-lon-ban-dia',
    title: 'Một triệu cây gỗ lớn bản địa trên những quả đồi từng bạc màu',
    lead: 'Thay vì chỉ trồng keo ngắn ngày, các hộ được trả tiền giữ rừng để chuyển sang lim, giổi, lát, trám với chu kỳ hai mươi năm.',
    category: 'moi-truong',
    tags: ['trồng rừng', 'cây bản địa'],
    author: 'Ban biên tập',
    picture: 'trong-rung',
    pictureAlt: 'Bốn người đang trồng cây con trên sườn đồi đất đỏ, núi phía xa',
    pictureCaption: 'Cây con được ươm tại bản từ hạt của những cây mẹ trong rừng già.',
    daysAgo: 14,
    at: '08:45',
    body: `
<p>Keo năm năm là thu, tiền về nhanh nhưng đất trơ ra mỗi lần khai thác, mưa xuống là trôi. Cây gỗ lớn thì phải chờ. Bài toán của chương trình là giúp người trồng rừng sống được trong lúc chờ.</p>
<p>Lời giải gồm ba phần: tiền công chăm sóc trả theo năm, trồng xen cây dược liệu dưới tán và bán tín chỉ các-bon từ năm thứ tư. Hộ nào trồng hai héc-ta có thu nhập tương đương trồng keo ngay từ năm thứ ba.</p>
<p>Hạt giống lấy từ cây mẹ trong rừng già, có lý lịch, được bà con tự ươm. Mỗi bản một vườn ươm nhỏ, tưới bằng nước suối tự chảy. Tỷ lệ sống sau năm đầu đạt tám mươi chín phần trăm, cao hơn cây mua từ nơi khác.</p>
<p>Đến nay đã trồng được 640 nghìn cây, dự kiến đủ một triệu vào cuối mùa mưa sang năm. Mỗi lô có mã, ai cũng có thể xem ảnh chụp hằng quý để kiểm tra cây còn hay mất.</p>
<p>Những quả đồi trồng sớm nhất đã có bóng râm. Suối dưới chân đồi chảy thêm được hai tháng mỗi năm, theo sổ ghi của các cụ trong bản.</p>`,
  },
  {
    slug: 'tiet-kiem-nuoc-mua-kho-ho-chua',
    title: 'Hồ chứa tích nước sớm, các tổ thuỷ nông chia lịch tưới đến từng thửa',
    lead: 'Mực nước các hồ lớn đạt 82 phần trăm dung tích; lịch tưới luân phiên giúp đủ nước cho vụ đông xuân mà vẫn giữ phần dự trữ sinh hoạt.',
    category: 'moi-truong',
    tags: ['tiết kiệm nước', 'thuỷ lợi', 'hồ chứa'],
    author: 'Phòng Thông tin',
    picture: 'ho-chua',
    pictureAlt: 'Đập hồ chứa với năm cửa xả nước trắng xoá, núi nhiều lớp phía sau',
    pictureCaption: 'Cửa xả chỉ mở theo lịch, mỗi đợt ba ngày.',
    daysAgo: 17,
    at: '09:05',
    body: `
<p>Dự báo cho thấy mùa khô tới có thể đến sớm và kéo dài thêm ba tuần. Vì vậy ngay từ giữa mùa mưa, các hồ chứa đã tích nước ở mức cao hơn mọi năm, đi kèm phương án xả an toàn nếu có lũ muộn.</p>
<p>Lịch tưới được chia theo tuyến kênh. Mỗi tổ thuỷ nông nhận một khung ba ngày, tưới lần lượt từ thửa xa đến thửa gần để người cuối kênh không thiệt. Bảng lịch dán ở đầu kênh, ai xem cũng được.</p>
<ul>
<li>Lúa: áp dụng ướt khô xen kẽ, giảm một phần tư lượng nước mà năng suất không đổi.</li>
<li>Cây ăn trái: phủ gốc bằng rơm, tưới gốc vào chiều tối.</li>
<li>Sinh hoạt: sửa rò rỉ đường ống trước, tăng giá bậc cao sau.</li>
</ul>
<p>Riêng việc dò rò rỉ trong đô thị đã tiết kiệm lượng nước đủ cho hai vạn người. Công nhân dùng tai nghe áp vào van lúc nửa đêm, nghe tiếng nước rít để tìm chỗ vỡ, cách làm cũ mà vẫn hiệu quả.</p>
<p>Các gia đình được khuyến khích hứng nước mưa, dùng lại nước vo gạo, nước rửa rau để tưới cây. Trường học mở cuộc thi tìm vòi nước nhỏ giọt; sau một tuần, học sinh đã tìm ra 1.100 vòi.</p>`,
  },
  {
    slug: 'dien-tap-ung-pho-mua-lu-ban-dem',
    title: 'Diễn tập sơ tán ban đêm: bài học từ bốn mươi phút không điện, không sóng',
    lead: 'Hai xã ven sông thử tình huống xấu nhất: nước lên lúc nửa đêm, mất điện, mất sóng và chỉ có xuồng nhỏ.',
    category: 'moi-truong',
    tags: ['phòng, chống thiên tai', 'diễn tập', 'sơ tán'],
    author: 'Ban biên tập',
    picture: 'ung-pho-lu',
    pictureAlt: 'Xuồng đỏ chở người mặc áo phao vàng trên vùng nước ngập, mưa lớn, nhà ngập phía xa',
    pictureCaption: 'Mỗi xuồng chở tối đa bốn người, trẻ em và người già đi trước.',
    daysAgo: 19,
    at: '22:15',
    body: `
<p>Đúng mười giờ đêm, toàn bộ đèn đường hai xã tắt. Trạm phát sóng cũng được ngắt theo kịch bản. Trong bóng tối, tiếng mõ truyền từ đầu làng đến cuối làng, nhanh hơn nhiều người nghĩ.</p>
<p>Ba trăm sáu mươi hộ nằm trong vùng sơ tán. Mỗi hộ có một tấm thẻ dán sau cửa ghi điểm đến, đường đi và tên người hàng xóm phải gọi. Hai mươi sáu phút sau tiếng mõ đầu tiên, chín phần mười số hộ đã có mặt ở trường học trên gò cao.</p>
<p>Chỗ vướng nằm ngoài dự tính: nhiều người quay về lấy giấy tờ, hai cụ già không chịu đi vì sợ mất đàn lợn. Sau buổi tập, các thôn làm túi khẩn cấp để sẵn ở cửa và đắp ụ cao cho gia súc.</p>
<h2>Túi khẩn cấp cho bốn người</h2>
<ul>
<li>Nước uống sáu lít, lương khô hai ngày, thuốc đang dùng.</li>
<li>Đèn pin, pin dự phòng, còi, dây thừng mười mét.</li>
<li>Giấy tờ bọc kín, một ít tiền mặt, áo mưa, tã và sữa nếu có trẻ nhỏ.</li>
</ul>
<p>Trường học làm điểm sơ tán được bổ sung máy phát, bếp, nhà vệ sinh nổi và phòng riêng cho phụ nữ nuôi con nhỏ. Những thiếu sót được đăng công khai cùng thời hạn khắc phục.</p>`,
  },
  {
    slug: 'rung-ngap-man-lan-bien',
    title: 'Rừng ngập mặn lấn biển thêm ba trăm mét, che chắn xóm chài khỏi sóng lớn',
    lead: 'Từ những cây đước nhỏ cắm sau cơn bão lớn, dải rừng nay dày gần một cây số và nuôi sống hàng trăm hộ.',
    category: 'moi-truong',
    tags: ['rừng ngập mặn', 'ven biển', 'sinh kế'],
    author: 'Phòng Thông tin',
    picture: 'rung-ngap-man',
    pictureAlt: 'Rừng ngập mặn rễ chùm hai bên lạch nước, người chèo thuyền giữa hàng cây con',
    pictureCaption: 'Cây con được cắm thành hàng so le để giữ bùn.',
    daysAgo: 31,
    at: '10:00',
    body: `
<p>Mười lăm năm trước, xóm chài này mỗi mùa gió lại mất vài mét đất. Kè đá làm xong rồi đổ. Một nhóm phụ nữ bắt đầu cắm trụ mầm đước xuống bãi bùn, bị sóng nhổ lên, họ lại cắm.</p>
<p>Bí quyết cuối cùng là hàng rào tre hình chữ T. Rào làm sóng yếu đi, bùn lắng lại; khi bùn cao bằng đầu gối thì trồng mắm, hai năm sau trồng đước. Cứ thế, dải rừng tiến ra biển ba trăm mét.</p>
<p>Trong cơn bão năm ngoái, chiều cao sóng đo ở mép ngoài là một mét tám, vào đến chân đê chỉ còn hai mươi lăm phân. Không ngôi nhà nào trong xóm bị hư hại.</p>
<p>Dưới tán rừng, các hộ nuôi cua, ốc và ong. Mật hoa mắm có vị mặn nhẹ, bán được giá cao. Quy ước của xóm cho phép bắt cua lớn hơn hai trăm gam và nghỉ bắt trong tháng sinh sản.</p>
<p>Nhóm phụ nữ ngày ấy nay đi dạy cho bảy xã khác. Họ nói điều khó nhất không phải là trồng cây, mà là kiên nhẫn chờ bùn.</p>`,
  },
  {
    slug: 'dien-gio-tren-doi-va-nguoi-chan-cuu',
    title: 'Cánh đồng điện gió trên đồi cát: tua-bin quay, đàn cừu vẫn gặm cỏ',
    lead: 'Tiền thuê đất theo năm giúp các hộ chăn nuôi có thu nhập ổn định, còn khoảng trống dưới chân tua-bin vẫn là đồng cỏ.',
    category: 'moi-truong',
    tags: ['năng lượng tái tạo', 'điện gió'],
    author: 'Ban biên tập',
    picture: 'dien-gio',
    pictureAlt: 'Các tua-bin gió trắng trên đồi xanh, phía trước là dãy pin mặt trời',
    pictureCaption: 'Khoảng cách giữa hai tua-bin là bốn trăm mét, đủ cho đàn gia súc qua lại.',
    daysAgo: 41,
    at: '13:50',
    body: `
<p>Gió ở vùng đồi cát thổi đều chín tháng một năm. Trước đây, gió chỉ mang đến hạn hán; nay mỗi vòng quay của tua-bin là một khoản tiền nhỏ vào quỹ của thôn.</p>
<p>Khi thoả thuận đặt tua-bin, các hộ không bán đất mà cho thuê. Dưới chân mỗi cột chỉ mất khoảng ba trăm mét vuông, phần còn lại vẫn chăn cừu, trồng nha đam. Đường công vụ trở thành lối cho xe chở nước vào tận chuồng.</p>
<p>Tiếng ồn đo tại nhà dân gần nhất là bốn mươi hai đề-xi-ben, thấp hơn ngưỡng cho phép. Vào mùa chim di cư, bốn tua-bin ở rìa phía bắc được cho dừng từ năm đến bảy giờ sáng.</p>
<p>Điện làm ra đủ cho khoảng tám vạn hộ gia đình. Một phần doanh thu được dùng để lắp pin mặt trời cho trường học và trạm bơm, giảm hoá đơn tiền điện của thôn gần một nửa.</p>`,
  },
  {
    slug: 'phan-loai-rac-tai-nguon-sau-mot-nam',
    title: 'Một năm phân loại rác tại nguồn: túi rác nhẹ đi một phần ba',
    lead: 'Ba thùng, ba màu, hai ngày thu gom cố định và một đội ve chai được ký hợp đồng là công thức đơn giản của các phường làm tốt.',
    category: 'moi-truong',
    tags: ['phân loại rác', 'tái chế', 'đô thị'],
    author: 'Phòng Thông tin',
    picture: 'rung-xanh',
    pictureAlt: 'Rừng thông xanh với lối mòn trắng uốn vào giữa, mặt trời mờ phía sau',
    pictureCaption: 'Phân hữu cơ từ rác nhà bếp được dùng bón cho rừng phòng hộ ven đô.',
    daysAgo: 57,
    at: '09:30',
    body: `
<p>Tháng đầu tiên, xe rác chạy về với những túi lẫn lộn, người thu gom phải bóc ra chọn lại. Đến tháng thứ tư, nhiều phường đã quen: thùng xanh cho rau củ thừa, thùng vàng cho giấy, nhựa, kim loại, thùng xám cho phần còn lại.</p>
<p>Điều làm nên khác biệt là lịch thu gom cố định. Thứ Hai và thứ Năm lấy rác nhà bếp, thứ Bảy lấy đồ tái chế. Bỏ nhầm ngày thì túi được trả lại kèm mẩu giấy nhắc, không phạt trong sáu tháng đầu.</p>
<p>Những người mua ve chai được mời vào tổ hợp tác, có áo, có bảo hiểm và xe kéo điện. Họ thu đồ tái chế tận nhà với giá niêm yết, thu nhập cao hơn trước khoảng một phần tư.</p>
<p>Rác nhà bếp được ủ thành phân cho vườn rau đô thị và rừng phòng hộ. Lượng rác phải chôn lấp giảm ba mươi bốn phần trăm; bãi rác cũ vì thế kéo dài tuổi thọ thêm bốn năm.</p>
<p>Năm tới, chương trình mở rộng sang chợ và bếp ăn tập thể, nơi sinh ra gần một nửa lượng rác hữu cơ của thành phố.</p>`,
  },
];
