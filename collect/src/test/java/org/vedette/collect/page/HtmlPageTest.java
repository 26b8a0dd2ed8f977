package org.vedette.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;

/// Articles out of pages: the running text alone, and what the page tells about it.
class HtmlPageTest {
    private static final String FIRST =
            "The army of the north left the town on Monday, the mayor said, and the people came out of their houses.";
    private static final String SECOND =
            "Nobody knows where it went, a shopkeeper said, but the road to the border, which had been shut, is open.";
    private static final String THIRD =
            "The government, which had promised to hold talks in May, said that it would now hold them in the capital.";

    private static Article read(String html) {
        return switch (HtmlPage.read("page.html", html)) {
            case Outcome.Done<Article>(var id, var article) -> article;
            case Outcome.SetAside<Article> aside -> throw new AssertionError(aside.toString());
        };
    }

    private static String page(String head) {
        return "<!DOCTYPE html><html><head>" + head
                + "</head><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a>"
                + "</ul></nav><div id=content><h1>Army leaves town</h1><p>" + FIRST + "</p><script>track()</script><p>"
                + SECOND
                + "</p><aside class=related><a href=/x>Ten best beaches</a></aside><p>" + THIRD
                + "</p></div><footer>All rights reserved</footer></body></html>";
    }

    @Test
    void theTextIsTheArticleInParagraphs() {
        Article article = read(page("<title>Army leaves town</title>"));
        assertThat(article.id()).isEqualTo("page.html");
        assertThat(article.text()).endsWith(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.text()).doesNotContain("World", "beaches", "rights", "track");
        assertThat(article.title()).isEqualTo("Army leaves town");
    }

    @Test
    void metaElementsTellTheRest() {
        Article article = read(page("""
                <title>Army leaves town | The Herald</title>
                <meta property="og:title" content="Army leaves town &amp; border">
                <meta property="og:site_name" content="The Herald">
                <meta property="article:published_time" content="2024-10-21T23:30:00-05:00">
                <link rel="canonical" href="https://example.org/army">
                """));
        assertThat(article.title()).isEqualTo("Army leaves town & border");
        assertThat(article.outlet()).isEqualTo("The Herald");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 10, 22));
        assertThat(article.known()).isEqualTo(Instant.parse("2024-10-22T04:30:00Z"));
        assertThat(article.url()).isEqualTo("https://example.org/army");
    }

    @Test
    void linkedDataTellTheRestToo() {
        Article article = read(page("""
                <title>x</title>
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
                 {"@type": "NewsArticle", "headline": "Army leaves", "datePublished": "2024-10-21",
                  "publisher": {"@type": "Organization", "name": "The Herald"}}]}</script>
                <meta property="og:url" content="https://example.org/army">
                """));
        assertThat(article.title()).isEqualTo("Army leaves");
        assertThat(article.outlet()).isEqualTo("The Herald");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 10, 21));
        assertThat(article.known()).isNull();
        assertThat(article.url()).isEqualTo("https://example.org/army");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta itemprop="datePublished" content="2024-10-21">             | 2024-10-21
            <meta name="date" content="Mon, 21 Oct 2024 08:30:00 GMT">       | 2024-10-21
            <meta name="pubdate" content="20241021">                         | 2024-10-21
            <meta name="publish-date" content="October 21, 2024">            | 2024-10-21
            <meta name="dcterms.date" content="21 October 2024">             | 2024-10-21
            <meta name="DC.date" content="2024/10/21">                       | 2024-10-21
            <time datetime="2024-10-21T08:30:00+02:00">yesterday</time>      | 2024-10-21
            <time itemprop="datePublished" content="2024-10-21">now</time>   | 2024-10-21
            <meta name="date" content="some day"><meta name="pubdate" content="2024-10-21"> | 2024-10-21
            <meta name="date" content="some day">                            |
            <time>21 October</time>                                          |
            """)
    void theDayIsLookedForInManyPlaces(String element, LocalDate day) {
        assertThat(read(page(element)).published()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <title>Army leaves town</title>                                      | Army leaves town
            <title>Army leaves - The Herald</title><meta property=og:site_name content="The Herald"> | Army leaves
            <title>Talks - again - fail</title>                                  | Talks - again - fail
            <meta name="twitter:title" content=" Army leaves ">                  | Army leaves
            """)
    void theTitleIsWithoutTheOutlet(String head, String title) {
        assertThat(read("<html><head>" + head + "</head><body><p>" + FIRST).title())
                .isEqualTo(title);
    }

    @Test
    void aPageOfANewspaperGivesItsArticleAlone() {
        String text =
                read(String.format(Locale.ROOT, """
                <body><header><nav><ul><li><a href=/1>World</a><li><a href=/2>Sport</a></ul></nav></header>
                <div id="cookie-banner"><p>We use cookies, and you may accept all of them, or some.</p></div>
                <main><article><header><h1>Army leaves town</h1><div class="byline">By <a>Ana Cole</a></div></header>
                <figure><img src="a.jpg"><figcaption>The town. Photo: A. Cole</figcaption></figure>
                <div class="body"><div><p><b>%s</b></p></div><div><p>%s</p></div><h2>What is known</h2>
                <ul><li>The road is open</li><li>The army is gone</li></ul><blockquote><p>%s</p></blockquote>
                <div class="related"><h3>More</h3><ul><li><a href="/a">Rebels leave talks</a></li></ul></div></div>
                <div class="share"><a>Send</a></div></article></main>
                <section class="comments"><p>I do not agree, and never will, with this, or that.</p></section></body>
                """, FIRST, SECOND, THIRD)).text();
        assertThat(text)
                .endsWith(FIRST + "\n\n" + SECOND + "\n\nWhat is known\n\n- The road is open\n\n- The army is gone\n\n"
                        + THIRD);
        assertThat(text).doesNotContain("Sport", "More", "cookies", "Photo", "Rebels", "agree", "Send");
    }

    @Test
    void addressesThatLeadNowhereAreNotTaken() {
        assertThat(read(page("<link rel=canonical href='/army'>")).url()).isNull();
        assertThat(read(page("<link rel=canonical href='javascript:x()'>")).url())
                .isNull();
        assertThat(read("<p>" + FIRST).title()).isNull();
    }

    @Test
    void aPageWithoutArticleGivesItsPlainText() {
        assertThat(read("<p>The army left.<br>It was late.<p>Talks&nbsp;failed &mdash; twice.")
                        .text())
                .isEqualTo("The army left.\nIt was late.\n\nTalks\u00a0failed — twice.");
        assertThat(read("The army left.").text()).isEqualTo("The army left.");
        assertThat(read("<ul><li>Aid</li><li>Trade <b>and</b>\n visas</ul>").text())
                .isEqualTo("- Aid\n\n- Trade and visas");
        assertThat(read("<table><tr><td>Oslo<td>3</tr><tr><td>Turku<td>4</table>")
                        .text())
                .isEqualTo("Oslo 3\n\nTurku 4");
        assertThat(read("").text()).isEmpty();
    }

    @Test
    void aPageOfMoreElementsThanAnyNewspapersIsReadPlainly() {
        String page = "<body><nav>Home</nav>" + ("<p>" + FIRST + "</p>").repeat(11_000);
        assertThat(read(page).text()).startsWith(FIRST + "\n\n" + FIRST).doesNotContain("Home");
    }
}
