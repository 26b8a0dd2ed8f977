package org.vedette.cli.bench.desk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.knowledge.actors.State;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;

/// Writes an invented article, a sentence a happening, and codes it as a reader would.
final class Invention {
    static final String EDITION = "invented-2";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);
    private static final List<String> TOPICS = List.of("military", "trade", "diplomatic", "health", "energy", "border");
    private static final int PASSAGE = 500;
    private static final double FULL_TURN = 360;

    /// Where in the text stands what.
    private record Places(
            Span sentence, Span source, Span verb, Span target, Span number, Span day, Span place, Span voice) {}

    private final String id;
    private final List<Happening> told;
    private final List<Places> places = new ArrayList<>();
    private final Written written = new Written();

    Invention(String id, List<Happening> told, String words) {
        this.id = id;
        this.told = told;
        told.forEach(each -> places.add(sentence(each)));
        written.add(words);
    }

    String text() {
        return written.text();
    }

    private Places sentence(Happening happening) {
        int start = written.end();
        Span source = written.add(happening.source().name());
        Span verb = written.add(happening.verb());
        Span target = written.add(happening.target().name());
        written.add("with about");
        Span number = written.add(String.format(Locale.ROOT, "%,d", happening.number()) + " " + happening.unit());
        written.add("near");
        Span place = written.add("Port " + happening.target().name());
        written.add("on");
        Span day = written.add(DAY.format(happening.day()));
        written.add(", the government of");
        Span voice = written.add(happening.voice().name());
        Span last = written.add("said.");
        return new Places(new Span(start, last.end()), source, verb, target, number, day, place, voice);
    }

    List<Report> reports(Article article) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            reports.add(report(article, told.get(i), places.get(i), id + "-" + i));
        }
        return reports;
    }

    private static Report report(Article article, Happening happening, Places at, String claim) {
        int from = at.sentence().start();
        var passage = new Span(from, Math.min(article.text().length(), from + PASSAGE));
        return new Report(
                article.id(),
                article.outlet(),
                article.title(),
                article.url(),
                article.published(),
                at.sentence().in(article.text()),
                passage.in(article.text()),
                List.of(),
                EDITION,
                claim(article, happening, at, claim));
    }

    private static Claim claim(Article article, Happening happening, Places at, String id) {
        Actor voice = new Actor(
                happening.voice().iso3() + ".GOV",
                happening.voice().iso3(),
                List.of(Sector.GOV),
                "the government of " + happening.voice().name());
        return new Claim(
                id,
                at.sentence(),
                at.verb(),
                happening.type(),
                null,
                List.of(TOPICS.get(happening.number() / 10 % TOPICS.size())),
                null,
                happening.type().score(),
                happening.status(),
                List.of(new Party(at.source(), actor(happening.source()))),
                List.of(new Party(at.target(), actor(happening.target()))),
                List.of(),
                List.of(
                        new Voice.Outlet(String.valueOf(article.outlet()), null),
                        new Voice.Speaker(at.voice(), voice, null)),
                List.of(new Quantity(
                        at.number(), happening.number(), happening.number(), Modifier.ABOUT, happening.unit(), null)),
                new When.Told(at.day(), happening.day(), happening.day()),
                place(happening.target(), at.place()),
                article.known(),
                0.5 + happening.number() % 50 / 100.0,
                new Evidence(EDITION, 0.9, null, List.of(), List.of()));
    }

    private static Actor actor(State state) {
        return new Actor(state.iso3(), state.iso3(), List.of(), state.name());
    }

    private static Place place(State state, Span words) {
        int spot = state.iso3().hashCode();
        return new Place(
                words,
                "Port " + state.name(),
                state.iso3(),
                Math.floorMod(spot, 120) - 60.0,
                Math.floorMod(spot / 120, 360) - FULL_TURN / 2,
                null);
    }
}
