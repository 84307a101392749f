<%@ WebHandler Language="C#" Class="Relay" %>
/*
 * Reads feeds of other sites for the pages of this one:
 *
 *   <tin-other-news src="/relay.ashx?feed=tinh" limit="10">...</tin-other-news>
 *
 * Write your feeds into the list, with the address where each one ends: redirects are not followed, and nothing that is
 * not in the list can be read. ASP.NET 4.5 or newer, not ASP.NET Core. An answer is kept for a minute in memory; while
 * the other site fails, the last good one is given.
 */
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Web;

public class Relay : IHttpHandler {
    static readonly Dictionary<string, string> Feeds = new Dictionary<string, string> {
        { "tinh", "https://tinh.example.vn/rss/tin-moi.rss" },
        { "bao", "https://bao.example.vn/feed" },
    };
    static readonly ConcurrentDictionary<string, byte[]> Kept = new ConcurrentDictionary<string, byte[]>();
    static readonly ConcurrentDictionary<string, DateTime> Asked = new ConcurrentDictionary<string, DateTime>();

    public bool IsReusable { get { return true; } }

    public void ProcessRequest(HttpContext context) {
        string url;
        byte[] answer = null;
        if (Feeds.TryGetValue(context.Request.QueryString["feed"] ?? "", out url)) {
            DateTime asked, now = DateTime.UtcNow;
            if (!Asked.TryGetValue(url, out asked) || asked < now.AddMinutes(-1)) {
                Asked[url] = now; // Whatever comes of it, this minute nobody else asks.
                try { Kept[url] = Read(url, now.AddSeconds(8)); }
                catch (Exception e) { Trace.TraceWarning("{0}: {1}", url, e.Message); }
            }
            Kept.TryGetValue(url, out answer);
        }
        var response = context.Response;
        response.StatusCode = answer != null ? 200 : url != null ? 502 : 404;
        response.TrySkipIisCustomErrors = true;
        response.AddHeader("X-Content-Type-Options", "nosniff");
        response.AddHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.AddHeader("Cache-Control", answer != null ? "max-age=60" : "no-store");
        response.ContentType = answer != null ? "application/xml" : "text/plain";
        if (answer == null) {
            response.Write(url != null ? "The other site gives no feed now." : "There is no such feed in the list of relay.ashx.");
            return;
        }
        response.Charset = null; // The feed itself says which.
        response.AddHeader("Content-Location", url); // What relative addresses in the feed are relative to.
        response.BinaryWrite(answer);
    }

    static byte[] Read(string url, DateTime end) {
        // .NET before 4.7 does not try TLS 1.2 by itself; later ones say 0 and take what the system has.
        if (ServicePointManager.SecurityProtocol != 0) ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        var request = (HttpWebRequest)WebRequest.Create(url);
        request.AllowAutoRedirect = false;
        request.Timeout = request.ReadWriteTimeout = 8000;
        request.UserAgent = "tin-widgets-relay";
        try {
            using (var response = (HttpWebResponse)request.GetResponse())
            using (var stream = response.GetResponseStream()) {
                var bytes = new MemoryStream();
                var part = new byte[16384];
                for (int read; (read = stream.Read(part, 0, part.Length)) > 0; bytes.Write(part, 0, read))
                    if (bytes.Length > 5000000 || DateTime.UtcNow > end) throw new IOException("Too large or too slow.");
                bool whole = response.ContentLength < 0 || response.ContentLength == bytes.Length;
                if (response.StatusCode != HttpStatusCode.OK || !whole || bytes.Length == 0) throw new IOException("No whole answer.");
                return bytes.ToArray();
            }
        } finally {
            request.Abort(); // Else closing reads what is left.
        }
    }
}
