package org.vedette.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.store.Coding;

/// A made-up article with made-up claims, in which only what a test is about is said.
///
/// @param id of the article
/// @param known from when it can be known
/// @param claims its claims; each is a sentence of the article
record Story(String id, @Nullable Instant known, @Nullable String outlet, String edition, List<Told> claims) {
    /// One claim: "c1 RUS>PRK AID occurred 2024-10-08 10000 troops @KOR".
    record Told(
            String claim,
            String source,
            String target,
            ClaimType type,
            Status status,
            @Nullable LocalDate day,
            double amount,
            @Nullable String unit,
            @Nullable String country) {
        static Told of(String words) {
            String[] parts = words.split(" ");
            String[] pair = parts[1].split(">");
            boolean amount = parts.length > 6;
            String last = parts[parts.length - 1];
            return new Told(
                    parts[0],
                    pair[0],
                    pair[1],
                    ClaimType.valueOf(parts[2]),
                    Status.valueOf(parts[3].toUpperCase(Locale.ROOT)),
                    parts[4].equals("-") ? null : LocalDate.parse(parts[4]),
                    amount ? Double.parseDouble(parts[5]) : 0,
                    amount ? parts[6] : null,
                    last.startsWith("@") ? last.substring(1) : null);
        }

        private String sentence() {
            return source + " " + type + " " + target + ", " + claim + ".";
        }
    }

    static Story of(String id, @Nullable String known, String... claims) {
        return new Story(
                id,
                known == null ? null : Instant.parse(known),
                "The Island Courier",
                "edition-1",
                List.of(claims).stream().map(Told::of).toList());
    }

    Story by(String name) {
        return new Story(id, known, name, edition, claims);
    }

    Story reading(String name) {
        return new Story(id, known, outlet, name, claims);
    }

    private String text() {
        return id + " begins. "
                + String.join(" ", claims.stream().map(Told::sentence).toList());
    }

    Article article() {
        return new Article(id, text(), "Head of " + id, published(), known, outlet, "https://news.test/" + id);
    }

    private @Nullable LocalDate published() {
        return known == null ? null : LocalDate.ofInstant(known, ZoneOffset.UTC);
    }

    Coding coding() {
        Article article = article();
        List<Report> reports = new ArrayList<>();
        for (Told told : claims) {
            int start = article.text().indexOf(told.sentence());
            var sentence = new Span(start, start + told.sentence().length());
            reports.add(new Report(
                    id,
                    outlet,
                    article.title(),
                    article.url(),
                    article.published(),
                    told.sentence(),
                    told.sentence(),
                    List.of("Wire One"),
                    edition,
                    claim(told, sentence)));
        }
        return new Coding(article, edition, reports);
    }

    Claim claim(Told told, Span sentence) {
        int at = sentence.start();
        var source = new Span(at, at + told.source().length());
        int type = source.end() + 1;
        int target = type + told.type().name().length() + 1;
        return new Claim(
                told.claim(),
                sentence,
                new Span(type, target - 1),
                told.type(),
                null,
                List.of(),
                "074",
                8.5,
                told.status(),
                List.of(party(source, told.source())),
                List.of(party(new Span(target, target + told.target().length()), told.target())),
                List.of(),
                outlet == null ? List.of() : List.of(new Voice.Outlet(outlet, null)),
                told.unit() == null
                        ? List.of()
                        : List.of(
                                new Quantity(source, told.amount(), told.amount(), Modifier.ABOUT, told.unit(), null)),
                told.day() == null ? null : new When.Told(source, told.day(), told.day()),
                told.country() == null ? null : new Place(source, "Somewhere", told.country(), null, null, null),
                known,
                0.75,
                new Evidence("reader", 0.9, null, List.of(), List.of()));
    }

    private static Party party(Span span, String code) {
        int dot = code.indexOf('.');
        return new Party(span, new Actor(code, dot < 0 ? code : code.substring(0, dot), List.of(), "The " + code));
    }
}
