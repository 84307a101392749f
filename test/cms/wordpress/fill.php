<?php
// 500 published posts, the newest 2024-06-18 00:10 in Vietnam (the day before in UTC), and all that must not be seen.

/** A picture in the library, with the sizes that WordPress makes of it. */
function add_picture( string $name, int $width, int $height, array $fields = [], string $alt = '' ): int {
	$upload = wp_upload_dir( '2024/06' );
	$path = "{$upload['path']}/$name";
	$image = imagecreatetruecolor( $width, $height );
	imagefill( $image, 0, 0, imagecolorallocate( $image, 20, 90, 160 ) );
	imagefilledellipse( $image, $width >> 1, $height >> 1, $width >> 1, $height >> 1, imagecolorallocate( $image, 250, 200, 0 ) );
	imagejpeg( $image, $path, 60 );
	$id = wp_insert_attachment( $fields + [ 'post_title' => $name, 'post_mime_type' => 'image/jpeg', 'post_status' => 'inherit' ], $path );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $path ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	return $id;
}

/** The moment of post number `n`: three hours before the one above it. */
function moment( int $n ): string {
	return gmdate( 'Y-m-d H:i:s', gmmktime( 0, 10, 0, 6, 18, 2024 ) - $n * 3 * HOUR_IN_SECONDS );
}

function add_post( array $fields ): int {
	return wp_insert_post( wp_slash( $fields + [ 'post_status' => 'publish', 'post_type' => 'post' ] ), true );
}

$authors = [];
foreach ( [ 'Nguyễn Thị Bích', 'Trần "Bút" & Mực', 'Ban biên tập' ] as $index => $name ) {
	$authors[] = wp_insert_user(
		[ 'user_login' => "phongvien$index", 'user_pass' => wp_generate_password(), 'display_name' => $name, 'role' => 'author' ]
	);
}
$categories = wp_create_categories( [ 'Thời sự', 'Kinh tế & Đời sống', 'Giáo dục' ] );
$pictures = [
	'wide' => add_picture( 'cong-cho.jpg', 1600, 1000, [ 'post_excerpt' => 'Cổng chợ <em>Thị xã</em> &amp; bến xe' ], 'Cổng "chợ" & bến xe' ),
	'scaled' => add_picture( 'toan-canh.jpg', 3000, 1500, [], 'Toàn cảnh' ),
	'small' => add_picture( 'nho.jpg', 200, 120 ),
	'named' => add_picture( 'lễ-hội.jpg', 1200, 800, [ 'post_excerpt' => 'Lễ hội' ] ),
];
$hidden = add_post( [ 'post_title' => 'Bản nháp TUYỆT MẬT', 'post_content' => 'TUYỆT MẬT', 'post_status' => 'draft' ] );
$pictures['ofDraft'] = add_picture( 'cua-ban-nhap.jpg', 400, 300, [ 'post_parent' => $hidden ] );
$private = add_post( [ 'post_title' => 'Tin riêng TUYỆT MẬT', 'post_content' => 'TUYỆT MẬT', 'post_status' => 'private' ] );
$pictures['ofPrivate'] = add_picture( 'cua-tin-rieng.jpg', 400, 300, [ 'post_parent' => $private ] );
add_post( [ 'post_title' => 'Tin hẹn giờ TUYỆT MẬT', 'post_content' => 'TUYỆT MẬT', 'post_status' => 'future', 'post_date' => gmdate( 'Y-m-d H:i:s', time() + 30 * DAY_IN_SECONDS ) ] );
add_post( [ 'post_title' => 'Tin chờ duyệt TUYỆT MẬT', 'post_content' => 'TUYỆT MẬT', 'post_status' => 'pending' ] );
add_post( [ 'post_title' => 'Tin đã xoá TUYỆT MẬT', 'post_content' => 'TUYỆT MẬT', 'post_status' => 'trash' ] );

$body = "<!-- wp:paragraph -->\n<p>Sáng nay, <strong>Thị xã</strong> khai mạc tuần lễ “Đọc sách &amp; làm theo sách” tại quảng trường.</p>\n<!-- /wp:paragraph -->\n";
$long = $body . str_repeat( "<!-- wp:paragraph -->\n<p>Người dân xếp hàng từ sớm để xem các gian trưng bày, nghe nhạc và gặp những người viết.</p>\n<!-- /wp:paragraph -->\n", 6 );
$more = "<p>Phần mở đầu trước dấu ngắt.</p>\n<!--more-->\n<p>Phần còn lại sau dấu ngắt.</p>";

$traps = [
	1   => [ 'post_title' => 'Tin có <em>chữ nghiêng</em> &amp; dấu “ngoặc”, 5 &lt; 6' ],
	2   => [ 'post_title' => '', 'post_content' => '<p>Tin không có tiêu đề.</p>' ],
	3   => [ 'post_password' => 'bimat', 'post_title' => 'Tin có mật khẩu', 'post_content' => '<p>Nội dung TUYỆT MẬT</p>', 'post_excerpt' => 'Trích yếu TUYỆT MẬT' ],
	4   => [ 'post_content' => $more ],
	5   => [ 'post_excerpt' => "Trích yếu viết tay, “có ngoặc” & dấu và.\nHai dòng." ],
	6   => [ 'post_title' => "Tin có nháy 'đơn' và \"kép\" -- gạch dài..." ],
	7   => [ 'post_content' => '', 'post_excerpt' => '' ],
	8   => [ 'post_title' => 'Tin của tác giả đã xoá' ],
	9   => [ 'post_title' => 'Tin có ảnh của bản nháp', 'picture' => 'ofDraft' ],
	10  => [ 'post_title' => 'Tin có ảnh của tin riêng', 'picture' => 'ofPrivate' ],
	11  => [ 'post_title' => 'Tin có ảnh lớn', 'picture' => 'scaled' ],
	12  => [ 'post_title' => 'Tin có ảnh nhỏ', 'picture' => 'small' ],
	13  => [ 'post_title' => 'Tin có ảnh tên tiếng Việt', 'picture' => 'named' ],
	14  => [ 'post_title' => 'Tin có ảnh và chú thích', 'picture' => 'wide', 'post_excerpt' => 'Có ảnh.' ],
	15  => [ 'post_title' => 'Tin có ảnh đã bị xoá khỏi thư viện', 'picture' => 'deleted' ],
	16  => [ 'post_title' => 'Tin có mã ngắn', 'post_content' => '[gallery ids="1,2"]<p>Sau mã ngắn.</p>[ma_la]' ],
	480 => [ 'post_title' => 'Tin được ghim' ],
];
$pictures['deleted'] = 987654;
$names = [
	'markup' => 1, 'noTitle' => 2, 'password' => 3, 'more' => 4, 'excerpt' => 5, 'quotes' => 6, 'empty' => 7, 'noAuthor' => 8,
	'pictureOfDraft' => 9, 'pictureOfPrivate' => 10, 'bigPicture' => 11, 'smallPicture' => 12, 'pictureName' => 13,
	'picture' => 14, 'pictureDeleted' => 15, 'shortcode' => 16, 'sticky' => 480,
];
$bySlug = [];
for ( $n = 0; $n < 500; $n++ ) {
	$trap = $traps[ $n ] ?? [];
	$id = add_post(
		array_diff_key( $trap, [ 'picture' => 0 ] ) + [
			'post_title'    => "Tin số $n: đường phố Thị xã mùa lễ hội",
			'post_name'     => "tin-so-$n",
			'post_content'  => $n % 3 ? $body : $long,
			'post_author'   => $authors[ $n % 3 ],
			// Twenty that were imported in one second.
			'post_date'     => $n >= 91 && $n < 111 ? moment( 91 ) : moment( $n ),
			'post_category' => [ $categories[ $n % 3 ] ],
			'tags_input'    => $n % 2 ? [ 'lễ hội', "năm $n & nay" ] : [],
		]
	);
	$picture = $trap['picture'] ?? ( $n > 20 && $n % 2 ? 'wide' : '' );
	if ( $picture ) {
		update_post_meta( $id, '_thumbnail_id', $pictures[ $picture ] );
	}
	$bySlug[ "tin-so-$n" ] = $id;
}
stick_post( $bySlug['tin-so-480'] );
$wpdb->update( $wpdb->posts, [ 'post_author' => 9999 ], [ 'ID' => $bySlug['tin-so-8'] ] );
foreach ( [ 1, 5 ] as $n ) {
	wp_insert_comment( [ 'comment_post_ID' => $bySlug[ "tin-so-$n" ], 'comment_author' => 'Bạn đọc', 'comment_content' => "Bình luận $n", 'comment_approved' => 1 ] );
}
add_post( [ 'post_type' => 'page', 'post_title' => 'Giới thiệu', 'post_content' => '<p>Về Thị xã.</p>' ] );
foreach ( [ 1, 2, 3 ] as $n ) {
	add_post( [ 'post_type' => 'van_ban', 'post_title' => "Công văn số $n/UBND", 'post_content' => '<p>V/v nghỉ lễ.</p>', 'post_date' => moment( $n ) ] );
}

$rows = $wpdb->get_results(
	"SELECT ID, post_name, post_title, post_date_gmt FROM $wpdb->posts WHERE post_type = 'post' AND post_status = 'publish' ORDER BY post_date DESC, ID DESC"
);
$expected = [
	'posts'    => array_map(
		fn( $row ) => [ 'id' => $row->ID, 'slug' => $row->post_name, 'title' => $row->post_title, 'date' => str_replace( ' ', 'T', $row->post_date_gmt ) . 'Z' ],
		$rows
	),
	'category' => get_cat_ID( 'Giáo dục' ),
	// Each post that is a trap by what is strange about it.
	'traps'    => array_map( fn( $n ) => (string) $bySlug[ "tin-so-$n" ], $names ),
];
