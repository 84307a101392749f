<?php
/* A page to look at, and to take from: php -S 127.0.0.1:8000, then open /example.php. */
require __DIR__ . '/tin-widgets.php';

// In your page these rows come from your database.
$news = [
    [
        'url' => '/tin.php?id=3', 'title' => 'Khai mạc lễ hội “Sông Trăng” & hội chợ OCOP', 'date' => '2024-06-18 09:30',
        'summary' => 'Hơn 120 gian hàng, mở cửa đến hết Chủ Nhật.',
        'image' => ['src' => '/tin-widgets-example.png', 'alt' => 'Thuyền hoa trên sông', 'width' => 640, 'height' => 360],
    ],
    ['url' => '/tin.php?id=2', 'title' => 'Mở tuyến xe buýt mới', 'date' => '2024-06-17', 'summary' => 'Mười lăm phút một chuyến.'],
    ['url' => '/tin.php?id=1', 'title' => 'Khánh thành cầu vượt sông', 'date' => '2024-06-15'],
];
$links = [
    ['url' => 'https://thuvien.example.vn/', 'title' => 'Thư viện tỉnh', 'group' => 'Trong tỉnh'],
    ['url' => 'https://dichvucong.example.vn/', 'title' => 'Cổng dịch vụ công', 'group' => 'Trung ương'],
];
$visits = ['total' => 2994885, 'online' => 89, 'today' => 4118];
?>
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Trang mẫu</title>
<?= tin_head() ?>
</head>
<body>
<p><?= tin_date_banner(['lunar' => true]) ?></p>
<h1>Trang mẫu</h1>
<h2>Tin mới</h2>
<?= tin_article_grid($news) ?>
<?= tin_other_news($news, ['new-days' => 3]) ?>
<?= tin_links_panel($links) ?>
<?= tin_visitor_counter($visits) ?>
</body>
</html>
