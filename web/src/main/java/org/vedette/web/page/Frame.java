package org.vedette.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// What stands around every page: its title, where one is, and as of when.
///
/// @param ledger its name
/// @param title of this page
/// @param here the path of the page in the navigation that this one belongs to
/// @param path of this page
/// @param kept the other parameters of this page, which the control of time keeps
/// @param reach from which day to which one may look
/// @param revision of the ledger when the page was made
/// @param who looks
public record Frame(
        String ledger,
        String title,
        String here,
        String path,
        Asked asked,
        Map<String, List<String>> kept,
        Reach.Days reach,
        String revision,
        Links links,
        Who who) {
    /// Who looks, and what he may do.
    ///
    /// @param csrf the word that forms of the page must carry
    /// @param name under which he acts; empty where he is asked for it
    /// @param changes whether he may correct, rule and acknowledge
    /// @param signs whether he may sign off warnings
    public record Who(String csrf, String name, boolean changes, boolean signs) {
        /// Nobody in particular.
        public static final Who NOBODY = new Who("", "", false, false);
    }

    /// Whether the page offers to change something: to those who may, and as things stand now.
    public boolean changes() {
        return who.changes() && asked.at() == null;
    }

    /// The word that forms of the page must carry.
    public String csrf() {
        return who.csrf();
    }

    /// Links to what ships with the pages.
    public record Links(String style, String script, String icon) {}

    /// A page that can be gone to from everywhere.
    ///
    /// @param key the letter that goes there
    public record Tab(String path, String title, String key) {}

    /// The pages that can be gone to from everywhere.
    public static List<Tab> tabs() {
        return List.of(
                new Tab("/", "Situation", "1"),
                new Tab("/relation", "Relation", "2"),
                new Tab("/search", "Search", "3"),
                new Tab("/sources", "Sources", "4"));
    }

    /// A link that keeps the time one looks from.
    ///
    /// @param target a path of this server, with or without parameters and a mark
    public String to(String target) {
        if (asked.word().isEmpty()) {
            return target;
        }
        int mark = target.indexOf('#');
        String page = mark < 0 ? target : target.substring(0, mark);
        String joins = page.contains("?") ? "&" : "?";
        return page + joins + "as-of=" + encoded(asked.word()) + (mark < 0 ? "" : target.substring(mark));
    }

    /// This page as of another day.
    ///
    /// @param day or empty for now
    public String asOf(String day) {
        var link = new StringBuilder(path);
        String joins = "?";
        for (Map.Entry<String, List<String>> each : kept.entrySet()) {
            for (String value : each.getValue()) {
                link.append(joins).append(encoded(each.getKey())).append('=').append(encoded(value));
                joins = "&";
            }
        }
        return day.isEmpty()
                ? link.toString()
                : link.append(joins).append("as-of=").append(day).toString();
    }

    /// The day one looks from.
    public LocalDate day() {
        return asked.at() == null ? reach.last() : LocalDate.parse(asked.day());
    }

    public String dayBefore() {
        return asOf(day().minusDays(1).toString());
    }

    public String dayAfter() {
        return asOf(day().plusDays(1).toString());
    }

    /// How many days lie between the first one may look from and another.
    public long steps(LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(reach.first(), to));
    }

    /// Words as a part of a path or a parameter.
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
