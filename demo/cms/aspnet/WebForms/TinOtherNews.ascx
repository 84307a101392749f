<%@ Control Language="C#" %>
<script runat="server">
    /* "Các tin khác". DataSource: rows with Url, Title (plain text) and Published (DateTimeOffset); then call DataBind(). */
    public object DataSource { get { return Rows.DataSource; } set { Rows.DataSource = value; } }
    public string Heading { get; set; }
</script>
<tin-other-news heading="<%: Heading %>">
<ul>
<asp:Repeater ID="Rows" runat="server">
    <ItemTemplate>
    <li><a href="<%#: Eval("Url") %>"><%#: Eval("Title") %></a> <time datetime="<%# Eval("Published", "{0:yyyy-MM-ddTHH:mm:sszzz}") %>"><%# ((DateTimeOffset)Eval("Published")).ToString("dd'/'MM'/'yyyy") %></time></li>
    </ItemTemplate>
</asp:Repeater>
</ul>
</tin-other-news>
