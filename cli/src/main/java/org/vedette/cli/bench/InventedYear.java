package org.vedette.cli.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.store.Coding;

/// A year of invented articles, coded already, always the same: a few stories a day, each told by several outlets over
/// two days, some word for word. Some stories are on soldiers of one state for another, as plan, deed or
/// denial.
public final class InventedYear {
    private static final int SEED = 365;
    private static final int DAYS = 365;
    private static final int STATES = 60;
    private static final int MOST_OUTLETS = 6;
    private static final int VOCABULARY = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final List<String> VOICES = List.of("KOR", "UKR", "USA", "JPN", "RUS", "PRK", "");

    private final Random random = new Random(SEED);
    private final List<Coding> codings = new ArrayList<>();

    private final int share;

    private InventedYear(int share) {
        this.share = share;
    }

    /// So many articles, in the order of the days.
    ///
    /// @param share of the stories that are on the soldiers, in percent
    public static List<Coding> of(int articles, int share) {
        var year = new InventedYear(share);
        while (year.codings.size() < articles) {
            year.story((int) ((long) year.codings.size() * DAYS / articles));
        }
        return List.copyOf(year.codings.subList(0, articles));
    }

    /// What outlets tell of one happening.
    private record Story(
            ClaimType type, Status status, String source, String target, int number, String voice, String text) {}

    private void story(int day) {
        boolean watched = random.nextInt(100) < share;
        var story = new Story(
                watched ? ClaimType.AID : one(ClaimType.values()),
                one(Status.values()),
                watched ? "PRK" : state(),
                watched ? "RUS" : state(),
                100 * (1 + random.nextInt(150)),
                watched ? VOICES.get(random.nextInt(VOICES.size())) : "",
                words());
        int outlets = 1 + random.nextInt(MOST_OUTLETS);
        for (int i = 0; i < outlets; i++) {
            article(story, day + random.nextInt(2), random.nextBoolean() ? story.text() : words());
        }
    }

    private void article(Story story, int day, String text) {
        int number = codings.size();
        Instant known = FIRST.plusDays(day)
                .atTime(random.nextInt(24), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        var article = new Article(
                "article-" + number, text, "Headline", FIRST.plusDays(day), known, "Outlet " + number % 300, null);
        var reports = new ArrayList<Report>();
        reports.add(report(article, story, 0));
        for (int i = random.nextInt(3); i > 0; i--) {
            var beside = new Story(one(ClaimType.values()), one(Status.values()), state(), state(), 0, "", text);
            reports.add(report(article, beside, reports.size()));
        }
        codings.add(new Coding(article, "invented-1", reports));
    }

    private Report report(Article article, Story story, int number) {
        var sentence = new Span(0, Math.min(180, article.text().length()));
        return new Report(
                article.id(),
                article.outlet(),
                article.title(),
                null,
                article.published(),
                sentence.in(article.text()),
                article.text(),
                List.of(),
                "invented-1",
                claim(article, story, sentence, article.id() + "-" + number));
    }

    private static Claim claim(Article article, Story story, Span sentence, String id) {
        return new Claim(
                id,
                sentence,
                piece(48),
                story.type(),
                null,
                List.of("military"),
                null,
                story.type().score(),
                story.status(),
                List.of(new Party(piece(0), state(story.source()))),
                List.of(new Party(piece(12), state(story.target()))),
                List.of(),
                voices(article, story.voice()),
                story.number() == 0
                        ? List.of()
                        : List.of(new Quantity(
                                piece(60), story.number(), story.number(), Modifier.ABOUT, "troops", null)),
                article.published() == null ? null : new When.Told(piece(72), article.published(), article.published()),
                null,
                article.known(),
                0.9,
                new Evidence("invented-1", 0.9, null, List.of(), List.of()));
    }

    private static List<Voice> voices(Article article, String state) {
        var outlet = new Voice.Outlet(String.valueOf(article.outlet()), null);
        return state.isEmpty()
                ? List.of(outlet)
                : List.of(
                        outlet,
                        new Voice.Speaker(
                                piece(24), new Actor(state + ".GOV", state, List.of(Sector.GOV), state), null));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String state() {
        int state = random.nextInt(STATES);
        return "S" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
    }

    private static Actor state(String code) {
        return new Actor(code, code, List.of(), code);
    }

    private static Span piece(int from) {
        return new Span(from, from + 10);
    }

    private String words() {
        var text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append("word")
                    .append((int) (Math.pow(random.nextDouble(), 3) * VOCABULARY))
                    .append(' ');
        }
        return text.toString();
    }
}
