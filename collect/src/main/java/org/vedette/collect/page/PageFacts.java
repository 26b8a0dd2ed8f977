package org.vedette.collect.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page tells about its article: headline, when and where it was published, and its address. Each is
/// looked for in several places, the surest first; null is what no place tells.
final class PageFacts {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[property=og:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=DC.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=dcterms.date]",
            "meta[name=DC.date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=date]");
    private static final List<String> TIMES =
            List.of("time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]");
    /// The longest name of an outlet behind a title, in words.
    private static final int LONGEST_NAME = 4;

    private final Document page;
    private final LinkedData data;

    PageFacts(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    @Nullable
    String title() {
        String told = firstOf(data.headline(), meta("meta[property=og:title]"), meta("meta[name=twitter:title]"));
        if (told != null) {
            return withoutOutlet(told);
        }
        List<Element> heads = page.select("h1");
        String head = heads.size() == 1 ? wordsOrNull(heads.getFirst().text()) : null;
        String title = wordsOrNull(page.title());
        return firstOf(head, title == null ? null : withoutOutlet(title));
    }

    @Nullable
    String outlet() {
        return firstOf(
                meta("meta[property=og:site_name]"),
                data.publisher(),
                meta("meta[name=application-name]"),
                meta("meta[name=DC.publisher]"));
    }

    @Nullable
    String url() {
        Element link = page.selectFirst("link[rel=canonical]");
        String canonical = link == null ? null : link.attr("href");
        for (String address : new String[] {canonical, meta("meta[property=og:url]")}) {
            String small = address == null ? "" : address.toLowerCase(Locale.ROOT);
            if (small.startsWith("http://") || small.startsWith("https://")) {
                return address;
            }
        }
        return null;
    }

    @Nullable
    Published published() {
        Published surest = DATES.isEmpty() ? null : date(meta(DATES.getFirst()));
        if (surest != null) {
            return surest;
        }
        Published linked = date(data.published());
        if (linked != null) {
            return linked;
        }
        for (String place : DATES) {
            Published found = date(meta(place));
            if (found != null) {
                return found;
            }
        }
        return timeElement();
    }

    private @Nullable Published timeElement() {
        for (String place : TIMES) {
            Element time = page.selectFirst(place);
            Published found = time == null ? null : date(time.attr(time.hasAttr("datetime") ? "datetime" : "content"));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Published date(@Nullable String written) {
        return written == null ? null : Published.parseFreely(written);
    }

    /// "Army leaves town | The Daily Mirror": the name behind the last bar or dash is cut off.
    private String withoutOutlet(String title) {
        int cut = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        if (cut < 0) {
            return title;
        }
        String name = title.substring(cut + 3).strip();
        String outlet = outlet();
        boolean bar = title.charAt(cut + 1) == '|' && name.split(" +").length <= LONGEST_NAME;
        return bar || name.equalsIgnoreCase(outlet) ? title.substring(0, cut).strip() : title;
    }

    private @Nullable String meta(String place) {
        Element element = page.selectFirst(place);
        return element == null ? null : wordsOrNull(element.attr("content"));
    }

    private static @Nullable String wordsOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    @SafeVarargs
    private static @Nullable String firstOf(@Nullable String... told) {
        for (String one : told) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }
}
