package org.vedette.collect.page;

import java.time.Instant;
import java.time.LocalDate;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// An article out of a page of HTML. Its text is what is found of the body, without menus and advertisements,
/// in paragraphs parted by blank lines; spans count in that text.
public final class HtmlPage {
    /// How deep elements may stand in one another.
    private static final int DEEPEST = 500;
    /// Readability's time grows with the square of some pages: it is spared pages with more elements, or with
    /// more steps from all elements up to the root, than any newspaper's.
    private static final int MOST_ELEMENTS = 10_000;

    private static final int MOST_STEPS = 150_000;
    /// Below so many characters an extract is mistrusted.
    private static final int SHORTEST_EXTRACT = 200;

    private HtmlPage() {}

    /// @param id of the article
    public static Outcome<Article> read(String id, String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST + 20).parseInput(html, "");
        var size = new Size();
        NodeTraversor.traverse(size::see, page);
        if (size.deepest > DEEPEST) {
            String detail = id + ": found elements nested more than " + DEEPEST + " deep, wanted a page a person wrote";
            return new Outcome.SetAside<>(id, Trouble.NESTED_TOO_DEEP, detail);
        }
        var facts = new PageFacts(page);
        Published published = facts.published();
        LocalDate day = published == null ? null : published.day();
        Instant known = published == null ? null : published.known();
        String title = facts.title();
        String outlet = facts.outlet();
        String url = facts.url();
        String text = text(page, size);
        return new Outcome.Done<>(id, new Article(id, text, title, day, known, outlet, url));
    }

    /// The text of a piece of HTML that is all article, such as a feed or a mail holds.
    ///
    /// @return empty where there is none, or where it is nested deeper than a person writes
    public static String textOf(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST + 20).parseInput(html, "");
        var size = new Size();
        NodeTraversor.traverse(size::see, page);
        return size.deepest > DEEPEST ? "" : BlockText.of(page.body());
    }

    private static final class Size {
        private int elements;
        private long steps;
        private int deepest;

        void see(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof Element) {
                elements++;
                steps += depth;
                deepest = Math.max(deepest, depth);
            }
        }

        boolean isUsual() {
            return elements <= MOST_ELEMENTS && steps <= MOST_STEPS;
        }
    }

    private static String text(Document page, Size size) {
        Element whole = wholeBody(page);
        String plain = whole == null ? page.wholeText().strip() : BlockText.of(whole);
        if (!size.isUsual()) {
            return plain;
        }
        String extract = extract(page);
        boolean trusted = extract.length() >= SHORTEST_EXTRACT || extract.length() * 2 >= plain.length();
        return trusted && !extract.isBlank() ? extract : plain;
    }

    /// The one article or main part of the page, or else its body.
    private static @Nullable Element wholeBody(Document page) {
        for (String part : new String[] {"article", "main", "[role=main]", "[itemprop=articleBody]"}) {
            var found = page.select(part);
            if (found.size() == 1 && found.getFirst().text().length() >= SHORTEST_EXTRACT) {
                return found.getFirst();
            }
        }
        return page.selectFirst("body");
    }

    /// Changes the page.
    private static String extract(Document page) {
        Element content = new Readability4J("", page).parse().getArticleContent();
        return content == null ? "" : BlockText.of(content);
    }
}
