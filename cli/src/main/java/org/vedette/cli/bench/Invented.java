package org.vedette.cli.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.vedette.model.actor.Actor;
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

/// Invented articles of ten years with invented claims between two hundred states, always the same. One claim in two
/// hundred is between the two of the relation that is asked for. To be used once.
public final class Invented implements Iterator<Coding> {
    static final String RELATION = "RUS-PRK";

    private static final int SEED = 20;
    private static final int MOST_CLAIMS = 9;
    private static final int WORDS = 120;
    private static final int VOCABULARY = 20_000;
    private static final int STATES = 200;
    private static final int DAYS = 3650;
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    private final Random random = new Random(SEED);
    private final int claims;
    private int articles;
    private int made;

    Invented(int claims) {
        this.claims = claims;
    }

    /// How many claims were handed out.
    int made() {
        return made;
    }

    @Override
    public boolean hasNext() {
        return made < claims;
    }

    @Override
    public Coding next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more articles");
        }
        LocalDate day = BEGIN.plusDays(random.nextInt(DAYS));
        Instant known = day.atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC);
        var article = new Article(
                "article-" + articles++, text(), "Headline", day, known, "Outlet " + random.nextInt(300), null);
        List<Report> reports = new ArrayList<>();
        for (int i = 1 + random.nextInt(MOST_CLAIMS); i > 0 && made < claims; i--) {
            reports.add(report(article, day));
            made++;
        }
        return new Coding(article, "invented-1", reports);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            int word = (int) (Math.pow(random.nextDouble(), 3) * VOCABULARY);
            text.append("word").append(word).append(' ');
        }
        return text.toString();
    }

    private Report report(Article article, LocalDate day) {
        int start = random.nextInt(200);
        var sentence = new Span(start, start + 180);
        return new Report(
                article.id(),
                article.outlet(),
                article.title(),
                article.url(),
                article.published(),
                sentence.in(article.text()),
                new Span(0, 500).in(article.text()),
                List.of(),
                "invented-1",
                claim(article, day, sentence));
    }

    private Claim claim(Article article, LocalDate day, Span sentence) {
        boolean asked = random.nextInt(STATES) == 0;
        Party source = party(sentence, 0, asked ? "RUS" : state());
        Party target = party(sentence, 12, asked ? "PRK" : state());
        ClaimType type = one(ClaimType.values());
        var speaker = new Voice.Speaker(piece(sentence, 24), actor(state()), piece(sentence, 36));
        return new Claim(
                "claim-" + made,
                sentence,
                piece(sentence, 48),
                type,
                null,
                List.of("military"),
                "074",
                type.score(),
                one(Status.values()),
                List.of(source),
                List.of(target),
                List.of(),
                List.of(new Voice.Outlet(String.valueOf(article.outlet()), null), speaker),
                List.of(new Quantity(piece(sentence, 60), made, made, Modifier.ABOUT, "troops", null)),
                new When.Told(piece(sentence, 72), day, day),
                null,
                article.known(),
                random.nextInt(100) / 100.0,
                new Evidence("invented-1", 0.9, null, List.of(), List.of()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String state() {
        int state = random.nextInt(STATES);
        return "S" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
    }

    private static Span piece(Span sentence, int from) {
        return new Span(sentence.start() + from, sentence.start() + from + 10);
    }

    private static Party party(Span sentence, int from, String state) {
        return new Party(piece(sentence, from), actor(state));
    }

    private static Actor actor(String state) {
        return new Actor(state + ".GOV", state, List.of(), "The government of " + state);
    }
}
