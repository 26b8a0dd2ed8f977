package org.vedette.cli.bench.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.web.visit.Visitor;

/// Asks every page of a desk several times and says how long each took until its first content was there.
final class DeskBench {
    /// What nobody waits for, in milliseconds.
    static final long SLOW = 300;

    private static final double MILLI = 1e6;
    private static final Pattern CURSOR = Pattern.compile("\"next\":\\s*\"([^\"]+)\"");
    private static final Pattern BEFORE = Pattern.compile("before=([^\"&#]+)");

    private final Visitor visitor;
    private final int rounds;
    private final Consumer<String> out;
    private final List<String> slow = new ArrayList<>();

    DeskBench(Visitor visitor, int rounds, Consumer<String> out) {
        this.visitor = visitor;
        this.rounds = rounds;
        this.out = out;
    }

    /// What is there to be asked for.
    ///
    /// @param article an identifier
    /// @param event an identifier
    /// @param watch its name in links
    record Asked(String article, String event, String watch) {}

    /// What is measured: a name, and a page of the desk.
    static Map<String, String> pages(Asked asked) {
        var pages = new LinkedHashMap<String, String>();
        String busy = Archive.BUSY;
        pages.put("situation", "/");
        pages.put("situation as of 2019", "/?as-of=2019-06-30");
        pages.put("warning", "/watch/" + asked.watch());
        pages.put("relation, busiest pair", "/relation?pair=" + busy);
        pages.put("relation as of 2019", "/relation?pair=" + busy + "&as-of=2019-06-30");
        pages.put("relation, quiet pair", "/relation?pair=KEN-CHL");
        pages.put("event", "/event/" + asked.event());
        pages.put("event as of 2019", "/event/" + asked.event() + "?as-of=2019-06-30");
        pages.put("article", "/article/" + asked.article());
        pages.put("sources", "/sources");
        pages.put("sources as of 2019", "/sources?as-of=2019-06-30");
        pages.put("search, nothing asked", "/search");
        pages.put("search, a frequent word", "/search?words=" + Words.word(3));
        pages.put("search, a rare word", "/search?words=" + Words.word(29_990));
        pages.put("search, two words", "/search?words=" + Words.word(40) + "+" + Words.word(900));
        pages.put("search, words as of 2019", "/search?words=" + Words.word(3) + "&as-of=2019-06-30");
        pages.put("search, an actor", "/search?actor=UKR");
        pages.put("search, actor as source", "/search?actor=PRK&as=source&type=AID&status=OCCURRED");
        pages.put("search, a type", "/search?type=SANCTION");
        pages.put("search, a status", "/search?status=DENIED");
        pages.put("search, a day", "/search?from=2019-03-05&to=2019-03-05");
        pages.put("search, a type of a year", "/search?type=AID&from=2019-01-01&to=2019-12-31");
        pages.put("search, a country", "/search?country=KEN");
        pages.put("search, an outlet", "/search?outlet=Outlet+17");
        pages.put("search, a unit", "/search?unit=vehicles");
        pages.put("search, actor and word", "/search?actor=UKR&words=" + Words.word(300));
        pages.put("search, nobody", "/search?outlet=nobody");
        pages.put("news of the pages", "/news");
        return pages;
    }

    /// The listings of the interface.
    static Map<String, String> listings(Asked asked) {
        var pages = new LinkedHashMap<String, String>();
        String busy = Archive.BUSY;
        pages.put("claims", "/api/v1/claims");
        pages.put("claims of a pair", "/api/v1/claims?relation=" + busy);
        pages.put("claims of a type, as of 2019", "/api/v1/claims?type=aid&as-of=2019-06-30");
        pages.put("claims with a word", "/api/v1/claims?search=" + Words.word(3));
        pages.put("events", "/api/v1/events");
        pages.put("events of a pair", "/api/v1/events?relation=" + busy);
        pages.put("events of a quiet pair", "/api/v1/events?relation=KEN-CHL");
        pages.put("events of an actor", "/api/v1/events?actor=PRK");
        pages.put("events of a type", "/api/v1/events?type=aid");
        pages.put("events with a word", "/api/v1/events?search=" + Words.word(3));
        pages.put("events of a pair, as of 2019", "/api/v1/events?relation=" + busy + "&as-of=2019-06-30");
        pages.put("an event", "/api/v1/events/" + asked.event());
        pages.put("an event as of 2019", "/api/v1/events/" + asked.event() + "?as-of=2019-06-30");
        pages.put("claims of an event", "/api/v1/events/" + asked.event() + "/claims");
        pages.put("articles", "/api/v1/articles");
        pages.put("an article", "/api/v1/article?id=" + asked.article());
        pages.put("a relation summed up", "/api/v1/relations/" + busy);
        pages.put("numbers of a pair", "/api/v1/relations/" + busy + "/quantities?unit=troops");
        pages.put("warnings", "/api/v1/warnings");
        pages.put("watches", "/api/v1/watches");
        pages.put("readiness", "/ready");
        pages.put("metrics", "/metrics");
        return pages;
    }

    /// Measures one page.
    void measure(String name, String path) throws IOException, InterruptedException {
        long[] first = new long[rounds];
        Visitor.Seen seen = visitor.look(path);
        first[0] = seen.first();
        for (int i = 1; i < rounds; i++) {
            seen = visitor.look(path);
            first[i] = seen.first();
        }
        long cold = first[0];
        Arrays.sort(first);
        long worst = first[rounds - 1];
        if (worst > SLOW * MILLI || seen.status() >= 400) {
            slow.add(name);
        }
        out.accept(String.format(
                Locale.ROOT,
                "%-30s %3d  %,9.1f  %,9.1f  %,9.1f  %,9d",
                name,
                seen.status(),
                first[rounds / 2] / MILLI,
                worst / MILLI,
                cold / MILLI,
                seen.bytes()));
    }

    void head() {
        out.accept(String.format(
                Locale.ROOT,
                "%-30s %3s  %9s  %9s  %9s  %9s",
                "page",
                "",
                "median ms",
                "worst ms",
                "first ms",
                "bytes"));
    }

    /// Goes through so many pages of a listing, and gives the path of the one that follows, or null at its end.
    @Nullable
    String deep(String path, int pages) throws IOException, InterruptedException {
        String next = path;
        for (int i = 0; i < pages; i++) {
            String body = visitor.look(next).body();
            Matcher found = (path.startsWith("/api/") ? CURSOR : BEFORE).matcher(body);
            if (!found.find()) {
                return null;
            }
            String joins = path.contains("?") ? "&" : "?";
            next = path + joins + (path.startsWith("/api/") ? "cursor=" : "before=") + found.group(1);
        }
        return next;
    }

    /// The pages that were slow at least once, or were refused.
    List<String> slow() {
        return List.copyOf(slow);
    }
}
