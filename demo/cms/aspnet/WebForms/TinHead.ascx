<%@ Control Language="C#" %>
<%@ Import Namespace="System.IO" %>
<%@ Import Namespace="System.Linq" %>
<%@ Import Namespace="System.Web.Caching" %>
<script runat="server">
    /* The kit's tags with the hashes of its files: of ~/tin-widgets/, the files of dist/cdn. Read again when they change. */
    protected string Tags()
    {
        var tags = (string)HttpRuntime.Cache["tin-widgets"];
        if (tags == null)
        {
            var file = Server.MapPath("~/tin-widgets/tags.html");
            var lines = File.ReadAllLines(file).Where(line => line.StartsWith("<link") || line.StartsWith("<script type=\"module\""));
            tags = string.Join("\n", lines).Replace("\"/tin-widgets/", "\"" + ResolveUrl("~/tin-widgets/"));
            HttpRuntime.Cache.Insert("tin-widgets", tags, new CacheDependency(file));
        }
        return tags;
    }
</script>
<%= Tags() %>
