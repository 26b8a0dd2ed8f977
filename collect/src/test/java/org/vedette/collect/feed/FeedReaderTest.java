package org.vedette.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.collect.page.Published;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://courier.example/feeds/all.xml");

    private static FeedContent read(String feed) throws NoFeedException {
        return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), null, BASE);
    }

    private static Published at(String known) {
        Instant instant = Instant.parse(known);
        return new Published(LocalDate.ofInstant(instant, ZoneOffset.UTC), instant);
    }

    @Test
    void rss2() throws NoFeedException {
        FeedContent feed = read("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier &amp; Co</title>
                <item><title>Bridge &lt;b&gt;opens&lt;/b&gt;</title><link>/bridge</link><guid isPermaLink="false">7</guid>
                <pubDate>Mon, 21 Oct 2024 08:30 KST</pubDate><description>short</description>
                <content:encoded><![CDATA[<p>The whole story of the bridge.</p>]]></content:encoded></item>
                <item><guid>https://courier.example/2</guid><dc:date>2024-10-21</dc:date></item>
                </channel></rss>""");
        assertThat(feed.kind()).isEqualTo("RSS");
        assertThat(feed.title()).isEqualTo("The Courier & Co");
        FeedItem first = feed.items().getFirst();
        assertThat(first.link()).hasToString("https://courier.example/bridge");
        assertThat(first.title()).isEqualTo("Bridge opens");
        assertThat(first.guid()).isEqualTo("7");
        assertThat(first.published()).isEqualTo(at("2024-10-20T23:30:00Z"));
        assertThat(first.html()).isEqualTo("<p>The whole story of the bridge.</p>");
        FeedItem second = feed.items().getLast();
        assertThat(second.link()).hasToString("https://courier.example/2");
        assertThat(second.published()).isEqualTo(new Published(LocalDate.of(2024, 10, 21), null));
    }

    @Test
    void rss1() throws NoFeedException {
        FeedContent feed = read("""
                <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courier.example/">
                <title>The Courier</title><link>https://courier.example/</link><description>d</description></channel>
                <item rdf:about="https://courier.example/1"><title>One</title><link>https://courier.example/1</link>
                <dc:date>2024-10-21T08:30:00Z</dc:date></item></rdf:RDF>""");
        assertThat(feed.items()).hasSize(1);
        assertThat(feed.items().getFirst().published()).isEqualTo(at("2024-10-21T08:30:00Z"));
    }

    @Test
    void atom() throws NoFeedException {
        FeedContent feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><id>f</id>
                <entry><title type="html">Caf&amp;eacute; opens</title><id>tag:courier.example,2024:1</id>
                <link rel="alternate" href="cafe.html"/><updated>2024-10-22T08:30:00Z</updated>
                <published>2024-10-21T08:30:00+09:00</published>
                <content type="html">&lt;p&gt;It opened.&lt;/p&gt;</content></entry></feed>""");
        assertThat(feed.kind()).isEqualTo("Atom");
        FeedItem item = feed.items().getFirst();
        assertThat(item.title()).isEqualTo("Café opens");
        assertThat(item.link()).hasToString("https://courier.example/feeds/cafe.html");
        assertThat(item.published()).isEqualTo(at("2024-10-20T23:30:00Z"));
        assertThat(item.html()).isEqualTo("<p>It opened.</p>");
    }

    @Test
    void jsonFeed() throws NoFeedException {
        FeedContent feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Courier", "items": [
                {"id": 1, "url": "/1", "title": "One", "content_text": "A & B.\\n\\nC.",
                 "date_published": "2024-10-21T08:30:00+09:00"}, {"id": "2", "content_html": "<p>Two</p>"}]}""");
        assertThat(feed.kind()).isEqualTo("JSON Feed");
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().getFirst().guid()).isEqualTo("1");
        assertThat(feed.items().getFirst().link()).hasToString("https://courier.example/1");
        assertThat(feed.items().getFirst().html()).isEqualTo("<p>A &amp; B.</p><p>C.</p>");
    }

    @Test
    void newsSitemap() throws NoFeedException {
        FeedContent feed = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:i="urn:i"><url>
                <loc>https://courier.example/1</loc><i:loc>x</i:loc><news:news><news:publication><news:name>Courier
                </news:name></news:publication><news:publication_date>2024-10-21</news:publication_date>
                <news:title>One</news:title></news:news></url><url><loc>https://courier.example/2</loc></url></urlset>""");
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().getFirst().outlet()).isEqualTo("Courier");
        assertThat(feed.items().getFirst().title()).isEqualTo("One");
        assertThat(feed.items().getLast().published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello                   | found text that begins with «hello»",
                "{\"a\": 1}              | without a list of \"items\"",
                "<opml><body/></opml>    | found XML of the kind <opml>",
                "<html><body>x</body></html> | found a page of HTML",
                "<rss version=\"2.0\"/>  | found <rss> without a channel",
                "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/> | declares entities",
                "<<<<                    | wanted a feed"
            })
    void whatIsNoFeedIsRefusedInWords(String text, String words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NoFeedException.class).hasMessageContaining(words);
    }

    @Test
    void aPageNamesItsFeed() {
        String page = "<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>";
        assertThatThrownBy(() -> read(page)).hasMessageContaining("the page names the feed /rss");
    }
}
