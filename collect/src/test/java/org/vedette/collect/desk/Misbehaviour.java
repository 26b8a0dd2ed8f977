package org.vedette.collect.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.net.LoopbackServer.Reply;
import org.vedette.collect.net.LoopbackServer.Request;
import org.vedette.collect.net.LoopbackServer.ResetException;
import org.vedette.collect.net.Packed;
import org.vedette.model.Trouble;

/// The ways in which servers misbehave, and what comes of each: a trouble of the feed, or articles all the same.
enum Misbehaviour {
    SLOW_DRIP(Trouble.NOT_REACHED, drip("HTTP/1.1 200 OK\r\n\r\n", "<rss>")),
    SLOW_HEADERS(Trouble.NOT_REACHED, drip("HTTP/1.1 200 OK\r\n", "X-Slow: 1\r\n")),
    SILENCE(Trouble.NOT_REACHED, (request, out) -> Thread.sleep(60_000)),
    ENDLESS_BODY(Trouble.ANSWER_TOO_LARGE, endless("HTTP/1.1 200 OK\r\n\r\n")),
    ENDLESS_CHUNKS(Trouble.ANSWER_TOO_LARGE, (request, out) -> {
        write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (true) {
            write(out, "10000\r\n" + "x".repeat(0x10000) + "\r\n");
        }
    }),
    LENGTH_BEYOND_BOUNDS(Trouble.ANSWER_TOO_LARGE, endless("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")),
    GZIP_BOMB(
            Trouble.ANSWER_TOO_LARGE,
            (request, out) -> Reply.of(200, "Content-Encoding: gzip\r\n", Packed.gzip(new byte[3_000_000]))
                    .to(request, out)),
    TRUNCATED_GZIP(Trouble.CUT_SHORT, (request, out) -> {
        byte[] whole = Packed.gzip(Samples.rss(request, 3).getBytes(StandardCharsets.UTF_8));
        Reply.of(200, "Content-Encoding: gzip\r\n", Arrays.copyOf(whole, whole.length / 2))
                .to(request, out);
    }),
    TRUNCATED_BODY(Trouble.CUT_SHORT, Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>")),
    TRUNCATED_CHUNKS(
            Trouble.CUT_SHORT, Reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n")),
    HUGE_HEADER(Trouble.ANSWER_TOO_LARGE, Reply.of(200, "X-Huge: " + "x".repeat(100_000) + "\r\n", "<rss/>")),
    MANY_HEADERS(Trouble.ANSWER_TOO_LARGE, Reply.of(200, "X-More: x\r\n".repeat(5_000), "<rss/>")),
    CONNECTION_RESET(Trouble.NOT_REACHED, (request, out) -> {
        throw new ResetException();
    }),
    CLOSED_WITHOUT_A_WORD(Trouble.NOT_REACHED, (request, out) -> out.flush()),
    NOT_HTTP(Trouble.NOT_REACHED, Reply.raw("SSH-2.0-OpenSSH_9.2\r\nwhat do you want?\r\n")),
    REDIRECT_LOOP(
            Trouble.REDIRECTED_ASTRAY,
            (request, out) -> redirect(302, request.path().equals("/feed") ? "/feed2" : "/feed")
                    .to(request, out)),
    ENDLESS_REDIRECTS(
            Trouble.REDIRECTED_ASTRAY,
            (request, out) -> redirect(302, request.path() + "x").to(request, out)),
    REDIRECT_WITHOUT_PLACE(Trouble.REDIRECTED_ASTRAY, Reply.of(302, "", "")),
    REDIRECT_TO_A_FILE(Trouble.REDIRECTED_ASTRAY, redirect(302, "file:///etc/passwd")),
    REDIRECT_TO_A_PRIVATE_ADDRESS(Trouble.ADDRESS_REFUSED, redirect(302, "http://10.0.0.1/feed")),
    REDIRECT_TO_LINK_LOCAL(Trouble.ADDRESS_REFUSED, redirect(302, "http://169.254.169.254/latest/meta-data/")),
    REDIRECT_TO_A_NAME_OF_THIS_MACHINE(
            Trouble.ADDRESS_REFUSED,
            (request, out) -> redirect(302, "http://localhost:" + Samples.port(request) + "/good")
                    .to(request, out)),
    MOVED_FOR_GOOD(
            1,
            (request, out) ->
                    (request.path().equals("/feed") ? redirect(301, "/new") : Samples.feed(1)).to(request, out)),
    WRONG_CHARSET(
            1,
            (request, out) -> Reply.of(
                            200, "Content-Type: application/rss+xml; charset=ISO-8859-1\r\n", Samples.rss(request, 1))
                    .to(request, out)),
    LATIN_CALLED_UTF_8(1, encoded("windows-1252")),
    BYTE_ORDER_MARK(
            1,
            (request, out) ->
                    Reply.of(200, "", "\uFEFF" + Samples.rss(request, 1)).to(request, out)),
    UTF_16(1, encoded("UTF-16")),
    XML_BOMB(Trouble.FEED_NOT_READABLE, Reply.of(200, "", Samples.BOMB)),
    EXTERNAL_ENTITY(
            Trouble.FEED_NOT_READABLE,
            Reply.of(
                    200,
                    "",
                    "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>")),
    DEEP_XML(
            Trouble.FEED_NOT_READABLE,
            Reply.of(200, "", "<rss version=\"2.0\">" + "<channel>".repeat(15_000) + "</channel>".repeat(15_000))),
    DOCUMENT_TYPE_OF_OLD(
            1,
            (request, out) -> Reply.of(
                            200,
                            "",
                            "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                                    + " \"http://10.0.0.1/rss-0.91.dtd\">" + Samples.rss(request, 1))
                    .to(request, out)),
    BROKEN_XML(
            1,
            (request, out) -> Reply.of(
                            200, "", Samples.rss(request, 1).replace("</channel></rss>", "<x>AT&T&nbsp;\u0008"))
                    .to(request, out)),
    HTML_INSTEAD(Trouble.FEED_NOT_READABLE, Reply.of(200, "", "<!DOCTYPE html><html><body>Are you human?</body>")),
    EMPTY_BODY(Trouble.FEED_NOT_READABLE, Reply.of(200, "Content-Type: application/rss+xml\r\n", "")),
    A_PICTURE(
            Trouble.FEED_NOT_READABLE,
            Reply.of(200, "Content-Type: text/xml\r\n", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, (byte) 0xFF})),
    BROKEN_JSON(Trouble.FEED_NOT_READABLE, Reply.of(200, "", "{\"items\": [")),
    WRONG_CONTENT_TYPE(
            1,
            (request, out) -> Reply.of(200, "Content-Type: application/octet-stream\r\n", Samples.rss(request, 1))
                    .to(request, out)),
    TOO_MANY_REQUESTS(Trouble.ASKED_TO_WAIT, Reply.of(429, "Retry-After: 7200\r\n", "")),
    UNAVAILABLE(Trouble.ASKED_TO_WAIT, Reply.of(503, "Retry-After: Sun, 22 Nov 2026 14:00:00 GMT\r\n", "")),
    NOT_MODIFIED_THOUGH_NEVER_ASKED(Trouble.ANSWERED_NO, Reply.raw("HTTP/1.1 304 X\r\n\r\n")),
    NOT_FOUND(Trouble.ANSWERED_NO, Reply.of(404, "", "no")),
    GONE(Trouble.ANSWERED_NO, Reply.of(410, "", "no")),
    SERVER_ERROR(Trouble.ANSWERED_NO, Reply.of(500, "", "no")),
    DUPLICATED_GUIDS(
            3,
            (request, out) -> Reply.of(
                            200, "", Samples.rss(request, 3).replaceAll("<guid>.*?</guid>", "<guid>same</guid>"))
                    .to(request, out)),
    THE_SAME_ITEM_TWICE(
            1,
            (request, out) -> Reply.of(200, "", Samples.rss(request, 2).replace("/page/2", "/page/1?utm_source=rss"))
                    .to(request, out)),
    MISSING_DATES(
            2,
            (request, out) -> Reply.of(200, "", Samples.rss(request, 2).replaceAll("<pubDate>.*?</pubDate>", ""))
                    .to(request, out)),
    DATES_IN_THE_FUTURE(
            2,
            (request, out) -> Reply.of(200, "", Samples.rss(request, 2).replace("2026", "2031"))
                    .to(request, out)),
    RELATIVE_LINKS(
            2,
            (request, out) -> Reply.of(200, "", Samples.rss(request, 2).replaceAll("http://127.0.0.1:\\d+/", "/"))
                    .to(request, out)),
    ITEMS_WITHOUT_ANYTHING(
            1,
            (request, out) -> Reply.of(
                            200,
                            "",
                            Samples.rss(request, 1)
                                    .replace("</channel>", "<item/><item><title>x</title></item></channel>"))
                    .to(request, out)),
    LINKS_INTO_A_PRIVATE_NETWORK(
            1,
            (request, out) -> Reply.of(
                            200,
                            "",
                            Samples.rss(request, 1).replaceAll("http://127.0.0.1:\\d+/", "http://192.168.1.1/"))
                    .to(request, out)),
    PAGES_THAT_ARE_GONE(2) {
        @Override
        Reply page() {
            return Reply.of(404, "", "no");
        }
    },
    PAGES_THAT_ARE_NO_PAGES(2) {
        @Override
        Reply page() {
            return Reply.of(200, "Content-Type: application/pdf\r\n", "%PDF-1.7");
        }
    },
    PAGES_WITHOUT_TEXT(2) {
        @Override
        Reply page() {
            return Reply.of(200, "Content-Type: text/html\r\n", "<html><body><script>app()</script></body></html>");
        }
    },
    ROBOTS_DISALLOW(Trouble.CLOSED_TO_ROBOTS) {
        @Override
        Reply robots() {
            return Reply.of(200, "", "User-agent: *\nDisallow: /feed\n");
        }
    },
    ROBOTS_BROKEN(Trouble.CLOSED_TO_ROBOTS) {
        @Override
        Reply robots() {
            return Reply.of(500, "", "");
        }
    },
    ROBOTS_SILENT(Trouble.CLOSED_TO_ROBOTS) {
        @Override
        Reply robots() {
            return (request, out) -> Thread.sleep(60_000);
        }
    },
    ROBOTS_ARE_A_PAGE(2) {
        @Override
        Reply robots() {
            return Reply.of(200, "Content-Type: text/html\r\n", "<!DOCTYPE html><html><body>Welcome</body></html>");
        }
    };

    /// The trouble of the feed, or null.
    final @Nullable Trouble trouble;
    /// How many articles come all the same.
    final int articles;
    private final Reply feed;

    Misbehaviour(Trouble trouble, Reply feed) {
        this.trouble = trouble;
        this.articles = 0;
        this.feed = feed;
    }

    Misbehaviour(int articles, Reply feed) {
        this.trouble = null;
        this.articles = articles;
        this.feed = feed;
    }

    Misbehaviour(Trouble trouble) {
        this(trouble, Samples.feed(2));
    }

    Misbehaviour(int articles) {
        this(articles, Samples.feed(articles));
    }

    Reply robots() {
        return Reply.of(404, "", "");
    }

    Reply page() {
        return Samples.page();
    }

    /// Answers whatever is asked.
    void answer(Request request, OutputStream out) throws IOException, InterruptedException {
        Reply reply = switch (request.path().split("[/?]")[1]) {
            case "robots.txt" -> robots();
            case "page" -> page();
            default -> feed;
        };
        reply.to(request, out);
    }

    private static void write(OutputStream out, String bytes) throws IOException {
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static Reply drip(String head, String drop) {
        return (request, out) -> {
            write(out, head);
            while (true) {
                write(out, drop);
                Thread.sleep(40);
            }
        };
    }

    private static Reply endless(String head) {
        return (request, out) -> {
            write(out, head);
            while (true) {
                write(out, "x".repeat(8_192));
            }
        };
    }

    private static Reply redirect(int status, String to) {
        return Reply.of(status, "Location: " + to + "\r\n", "");
    }

    private static Reply encoded(String charset) {
        return (request, out) -> Reply.of(
                        200,
                        "Content-Type: text/xml; charset=utf-8\r\n",
                        Samples.rss(request, 1).getBytes(Charset.forName(charset)))
                .to(request, out);
    }
}
