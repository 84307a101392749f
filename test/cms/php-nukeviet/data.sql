CREATE TABLE nv4_vi_news_cat (catid INTEGER, parentid INTEGER, lev INTEGER, sort INTEGER, title TEXT, alias TEXT, groups_view TEXT, status INTEGER);
INSERT INTO nv4_vi_news_cat VALUES
  (1, 0, 0, 1, 'Thời sự', 'thoi-su', '6', 1),
  (3, 1, 1, 2, 'Giao thông &amp; đô thị', 'giao-thong', '6', 1),
  (2, 0, 0, 3, 'Nội bộ', 'noi-bo', '3', 1),
  (4, 0, 0, 4, 'Đã khoá', 'da-khoa', '6', 0);
CREATE TABLE nv4_vi_news_rows (id INTEGER, catid INTEGER, status INTEGER, weight INTEGER, publtime INTEGER, title TEXT, alias TEXT, hometext TEXT, homeimgfile TEXT, homeimgalt TEXT, homeimgthumb INTEGER);
INSERT INTO nv4_vi_news_rows VALUES
  (11, 1, 1, 1, 1718677800, 'Khai mạc lễ hội &quot;Sông &lt;Trăng&gt;&quot; &amp; {hội} chợ', 'khai-mac', 'Hơn 120 gian hàng,<br />mở cửa <b>cả tuần</b>.', '2024/le-hoi.png', 'Thuyền &quot;hoa&quot;', 2),
  (12, 3, 1, 2, 1718586000, 'Mở tuyến xe buýt mới', 'xe-buyt', 'Mười lăm phút một chuyến.', 'xe-buyt.png', '', 1),
  (13, 1, 1, 3, 1718384400, 'Khánh thành cầu vượt sông', 'cau', '', '', '', 0),
  (14, 2, 1, 4, 1718600000, 'Chỉ cho nội bộ', 'noi-bo', '', '', '', 0),
  (15, 4, 1, 5, 1718600000, 'Ở chuyên mục đã khoá', 'khoa', '', '', '', 0),
  (16, 1, 0, 6, 1718690000, 'Chưa đăng', 'chua-dang', '', '', '', 0);
CREATE TABLE nv4_vi_menu (id INTEGER, title TEXT);
INSERT INTO nv4_vi_menu VALUES (1, 'Top Menu'), (2, 'Liên kết');
CREATE TABLE nv4_vi_menu_rows (id INTEGER, parentid INTEGER, mid INTEGER, weight INTEGER, title TEXT, link TEXT, groups_view TEXT, status INTEGER);
INSERT INTO nv4_vi_menu_rows VALUES
  (1, 0, 2, 1, 'Trong tỉnh', '#', '6', 1),
  (2, 1, 2, 1, 'Thư viện tỉnh', 'https&#x3A;//thuvien.example.vn/?a=1&amp;b=2', '6', 1),
  (3, 0, 2, 2, 'Tin tức', '/index.php?language=vi&amp;nv=news', '6', 1),
  (4, 0, 2, 3, 'Quản trị', 'https://noibo.example.vn/', '3', 1),
  (5, 0, 1, 1, 'Menu khác', '/khac/', '6', 1);
CREATE TABLE nv4_vi_lien_ket_cat (catid INTEGER, title TEXT, weight INTEGER);
INSERT INTO nv4_vi_lien_ket_cat VALUES (1, 'Bộ, ngành', 2), (2, 'Địa phương', 1);
CREATE TABLE nv4_vi_lien_ket_rows (id INTEGER, catid INTEGER, title TEXT, url TEXT, urlimg TEXT, status INTEGER);
INSERT INTO nv4_vi_lien_ket_rows VALUES
  (1, 1, 'Cổng dịch vụ công', 'https://dichvucong.example.vn/', '', 1),
  (2, 2, 'Thư viện tỉnh', 'https://thuvien.example.vn/', 'lien-ket/thu-vien.png', 1),
  (3, 2, 'Đã ẩn', 'https://an.example.vn/', '', 0);
CREATE TABLE nv4_counter (c_type TEXT, c_val TEXT, c_count INTEGER);
INSERT INTO nv4_counter VALUES
  ('c_time', 'last', 1718680000), ('total', 'hits', 2994885), ('month', 'Jun', 40213), ('month', 'May', 7), ('day', '01', 11),
  ('day', '17', 5012), ('day', '18', 4118), ('day', '31', 9), ('hour', '10', 301);
CREATE TABLE nv4_sessions (userid INTEGER, username TEXT, onl_time INTEGER);
INSERT INTO nv4_sessions VALUES (1, 'lan', 1718681390), (0, 'guest', 1718681395), (0, 'guest', 1718681300), (0, 'bot:google', 1718681310), (0, 'guest', 1718680000);
