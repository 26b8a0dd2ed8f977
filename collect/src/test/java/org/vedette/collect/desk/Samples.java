package org.vedette.collect.desk;

import java.util.Locale;
import org.vedette.collect.net.LoopbackServer.Reply;
import org.vedette.collect.net.LoopbackServer.Request;

/// Feeds and pages for tests.
final class Samples {
    /// Ten to the ninth laughs.
    static final String BOMB = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"laugh\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>"
            + "<rss version=\"2.0\"><channel><title>&e;</title></channel></rss>";

    private Samples() {}

    static String port(Request request) {
        return request.header("host").replaceAll(".*:", "");
    }

    /// A feed of RSS with items numbered from 1; the newest first.
    static String rss(Request request, int items) {
        return rss("http://" + request.header("host"), "page", 1, items);
    }

    /// @param path of the pages
    static String rss(String host, String path, int first, int last) {
        var out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Café News</title>");
        for (int i = last; i >= first; i--) {
            out.append("<item><title>Envoy Müller visits town " + i + "</title><link>" + host + "/" + path + "/" + i
                    + "</link><guid>g" + i + "</guid><pubDate>Sun, 22 Nov 2026 08:"
                    + String.format(Locale.ROOT, "%02d", i % 60)
                    + ":00 GMT</pubDate><description>&lt;p&gt;The envoy said in number " + i
                    + " that the talks with the neighbours would go on for another week.&lt;/p&gt;</description>"
                    + "</item>");
        }
        return out + "</channel></rss>";
    }

    static Reply feed(int items) {
        return (request, out) -> Reply.of(200, "", rss(request, items)).to(request, out);
    }

    /// The page of an article.
    static Reply page() {
        return (request, out) -> Reply.of(200, "Content-Type: text/html; charset=utf-8\r\n", html(request.path()))
                .to(request, out);
    }

    static String html(String path) {
        return "<!DOCTYPE html><html><head><title>Envoy visits</title></head><body><nav><a href=/>Home</a></nav>"
                + "<article><h1>Envoy visits</h1>"
                + ("<p>The envoy of the northern ministry arrived in the town on Friday and met the mayor, who said that"
                                + " the talks on the bridge at " + path + " would go on until the spring.</p>")
                        .repeat(4)
                + "</article><footer>Imprint</footer></body></html>";
    }
}
