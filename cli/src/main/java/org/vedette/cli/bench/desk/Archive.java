package org.vedette.cli.bench.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.State;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Article;
import org.vedette.store.Coding;

/// An invented archive of ten years, always the same: happenings between the states of the register, each told by one
/// to six outlets within two days, often in the same words. As in the news, some pairs are busy: one claim in 25 is on
/// the busiest, and one in ten has a happening told months later or ahead. To be used once.
final class Archive implements Iterator<Coding> {
    /// The busiest pair: one claim in 25.
    static final String BUSY = "RUS-UKR";

    /// A watched pair: one in a hundred.
    static final String WATCHED = "RUS-PRK";

    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    static final int OUTLETS = 400;

    private static final int SEED = 1_000_000;
    private static final int HUNDRED = 100;
    private static final int MOST_TOLD = 6;
    private static final int MOST_BESIDE = 4;
    private static final List<String> PAIRS = List.of("ISR-IRN", "CHN-USA", "IND-PAK", "USA-IRN", "KOR-PRK", "CHN-TWN");
    private static final List<String> UNITS = List.of("troops", "people", "USD", "tonnes", "vehicles");

    private final Random random = new Random(SEED);
    private final ActorRegister register;
    private final List<State> states;
    private final int claims;
    private final Deque<Coding> ready = new ArrayDeque<>();
    private int made;
    private int articles;

    /// @param claims so many in all
    Archive(ActorRegister register, int claims) {
        this.register = register;
        this.states = register.states().stream()
                .filter(state -> state.kind().equals("state"))
                .toList();
        this.claims = claims;
    }

    /// How many claims were made.
    int made() {
        return made;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || made < claims;
    }

    @Override
    public Coding next() {
        while (ready.isEmpty()) {
            if (made >= claims) {
                throw new NoSuchElementException("no more articles");
            }
            story();
        }
        return ready.removeFirst();
    }

    private void story() {
        long days = FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS);
        LocalDate day = FIRST.plusDays(made * days / claims);
        Happening happening = happening(day);
        String words = filler();
        int outlets = 1 + random.nextInt(MOST_TOLD);
        for (int i = 0; i < outlets && made < claims; i++) {
            article(happening, day.plusDays(random.nextInt(2)), random.nextBoolean() ? words : filler());
        }
    }

    private Happening happening(LocalDate published) {
        List<State> pair = pair();
        boolean forth = random.nextBoolean();
        int moved = random.nextInt(10) == 0 ? random.nextInt(240) - 180 : -random.nextInt(3);
        return new Happening(
                one(List.of(ClaimType.values())),
                one(List.of(Status.values())),
                pair.get(forth ? 0 : 1),
                pair.get(forth ? 1 : 0),
                random.nextInt(3) == 0 ? pair.getFirst() : one(states),
                10 * (1 + random.nextInt(1_500)),
                one(UNITS),
                published.plusDays(moved));
    }

    private List<State> pair() {
        int lot = random.nextInt(HUNDRED);
        if (lot < 4) {
            return pair(BUSY);
        }
        if (lot == 4) {
            return pair(WATCHED);
        }
        if (lot < 11) {
            return pair(PAIRS.get(lot - 5));
        }
        State first = one(states);
        State second = one(states);
        return first.equals(second) ? pair() : List.of(first, second);
    }

    private List<State> pair(String codes) {
        return List.of(state(codes.substring(0, 3)), state(codes.substring(4)));
    }

    private State state(String code) {
        State state = register.state(code);
        if (state == null) {
            throw new IllegalStateException("the register knows no " + code);
        }
        return state;
    }

    private void article(Happening happening, LocalDate day, String words) {
        Instant known = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        List<Happening> told = new ArrayList<>();
        told.add(happening);
        for (int i = random.nextInt(MOST_BESIDE); i > 0; i--) {
            told.add(happening(day));
        }
        List<Happening> all = told.subList(0, Math.min(told.size(), claims - made));
        var writer = new Invention("archive-" + articles, all, words);
        var article = new Article(
                "archive-" + articles++,
                writer.text(),
                happening.source().name() + " " + happening.verb() + " "
                        + happening.target().name(),
                day,
                known,
                "Outlet " + random.nextInt(OUTLETS),
                null);
        ready.add(new Coding(article, Invention.EDITION, writer.reports(article)));
        made += all.size();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Some sentences of words with the frequencies of a language: few are frequent.
    private String filler() {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int word = (int) (Math.pow(random.nextDouble(), 3) * Words.NUMBER);
            text.append(Words.word(word)).append(i % 15 == 14 ? ". " : " ");
        }
        return text.toString();
    }
}
