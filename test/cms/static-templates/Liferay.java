import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.File;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Runs a widget template with stand-ins for what Liferay hands it: java -cp freemarker.jar Liferay.java FOLDER TEMPLATE. */
public class Liferay {
  public static void main(String[] arguments) throws Exception {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);
    configuration.setDirectoryForTemplateLoading(new File(arguments[0]));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    boolean isMenu = arguments[1].startsWith("navigation");
    List<?> entries = isMenu
      ? List.of(new NavItem("Trong tỉnh", "", List.of(new NavItem("Thư viện & lưu trữ", "https://thuvien.example.vn/?a=1&b=2", List.of()))), new NavItem("Cổng dịch vụ công", "https://dichvucong.example.vn/", List.of()))
      : List.of(new Entry("Khai mạc lễ hội \"Sông <Trăng>\" & hội chợ", "/w/le-hoi?a=1&b=2", new Date(1718677800000L), "<p>Hơn 120 gian hàng &amp; quầy.</p>", "/anh/le-hoi.png"), new Entry("Khánh thành cầu vượt sông", "/w/cau", null, null, "/o/frontend-theme/images/file_system/large/article.png"));
    Map<String, Object> model = Map.of("entries", entries, "locale", new Locale("vi", "VN"), "htmlUtil", new HtmlUtil(), "dateUtil", new DateUtil(), "themeDisplay", new ThemeDisplay(), "assetPublisherHelper", new Helper(), "renderRequest", "", "renderResponse", "");
    OutputStreamWriter out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    configuration.getTemplate(arguments[1]).process(model, out);
    out.flush();
  }

  public static class Entry {
    final String title, url, summary, image;
    final Date published;

    Entry(String title, String url, Date published, String summary, String image) {
      this.title = title;
      this.url = url;
      this.published = published;
      this.summary = summary;
      this.image = image;
    }

    public Entry getAssetRenderer() { return this; }
    public Date getPublishDate() { return published; }
    public Date getCreateDate() { return new Date(1718384400000L); }
    public String getTitle(Locale locale) { return title; }
    public String getSummary(String request, String response) { return summary; }
    public String getThumbnailPath(String request) { return image; }
  }

  public static class NavItem {
    final String name, url;
    final List<NavItem> children;

    NavItem(String name, String url, List<NavItem> children) {
      this.name = name;
      this.url = url;
      this.children = children;
    }

    // As in Liferay's NavItem, these are HTML.
    public String getName() { return new HtmlUtil().escape(name); }
    public String getURL() { return new HtmlUtil().escape(url); }
    public boolean hasBrowsableChildren() { return !children.isEmpty(); }
    public List<NavItem> getBrowsableChildren() { return children; }
  }

  public static class Helper {
    public String getAssetViewURL(String request, String response, Entry entry, boolean viewInContext) { return entry.url; }
  }

  public static class HtmlUtil {
    public String escape(String text) { return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;"); }
    public String escapeHREF(String url) { return escape(url); }
    public String stripHtml(String html) { return html.replaceAll("<[^>]*>", "").replace("&amp;", "&"); }
  }

  public static class DateUtil {
    public String getDate(Date date, String pattern, Locale locale, TimeZone zone) {
      SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
      format.setTimeZone(zone);
      return format.format(date);
    }
  }

  public static class ThemeDisplay {
    public TimeZone getTimeZone() { return TimeZone.getTimeZone("Asia/Ho_Chi_Minh"); }
  }
}
