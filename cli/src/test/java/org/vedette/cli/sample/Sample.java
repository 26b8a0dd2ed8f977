package org.vedette.cli.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;

/// A short article, coded by hand, that has something in every field.
public final class Sample {
    public static final String FIRST = "Santiago’s envoy told Radio Andina that Peru will send about 40 of its 120"
            + " engineers to La Paz by Friday.";
    public static final String SECOND = "Chile and Peru held talks.";
    public static final String TEXT = FIRST + " " + SECOND;

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 9);
    private static final Actor PERU = new Actor("PER", "PER", List.of(), "Peru");
    private static final Actor CHILE = new Actor("CHL", "CHL", List.of(), "Chile");
    private static final Actor BOLIVIA = new Actor("BOL", "BOL", List.of(Sector.GOV), "Bolivia");
    private static final Actor ENVOY = new Actor(null, "CHL", List.of(Sector.GOV), "Santiago’s envoy");
    private static final Actor RADIO = new Actor(null, null, List.of(), "Radio Andina");

    private Sample() {}

    /// Where words stand in the sample's text, the first time.
    public static Span at(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the sample has no «" + words + "»");
        }
        return new Span(start, start + words.length());
    }

    /// The whole article with its claims and all that was found.
    public static CodedText coded() {
        return coded(List.of(aid(), talks()));
    }

    public static CodedText coded(List<Claim> claims) {
        var article = new Article(
                "andes-1",
                TEXT,
                "Engineers for La Paz",
                PUBLISHED,
                Instant.parse("2023-05-09T06:30:00Z"),
                "El Faro",
                null);
        var sentences = List.of(
                new Sentence(at(FIRST), Sentence.Kind.BODY, null, false, List.of()),
                new Sentence(at(SECOND), Sentence.Kind.BODY, null, false, List.of()));
        return new CodedText(new ReadText(article, sentences), "reader-1+knowledge-2", claims, found());
    }

    private static List<Found> found() {
        return List.of(
                new Found.Cue(at("told")),
                new Found.Who(at("Peru"), PERU),
                new Found.Amount(at("about 40 of its 120 engineers"), engineers()),
                new Found.Where(at("La Paz"), laPaz()),
                new Found.Time(at("by Friday"), friday()));
    }

    private static Quantity engineers() {
        return new Quantity(at("about 40 of its 120 engineers"), 40, 40, Modifier.ABOUT, "engineers", 120.0);
    }

    private static Place laPaz() {
        return new Place(at("La Paz"), "La Paz", "BOL", -16.5, -68.15, 3911925L);
    }

    private static When friday() {
        return new When.Told(at("by Friday"), null, LocalDate.of(2023, 5, 12));
    }

    /// A claim with something in every field.
    public static Claim aid() {
        return new Claim(
                "c1",
                at(FIRST),
                at("send"),
                ClaimType.AID,
                null,
                List.of("technology", "economic"),
                "033",
                5.2,
                Status.PROMISED,
                List.of(new Party(at("Peru"), PERU)),
                List.of(new Party(at("La Paz"), BOLIVIA)),
                List.of(new Party(at("Santiago"), CHILE)),
                List.of(
                        new Voice.Outlet("El Faro", null),
                        new Voice.Relay(at("Radio Andina"), RADIO, null),
                        new Voice.Speaker(at("Santiago’s envoy"), ENVOY, at("told"))),
                List.of(engineers()),
                friday(),
                laPaz(),
                Instant.parse("2023-05-09T06:30:00Z"),
                0.87654321,
                new Evidence(
                        "reader-1",
                        0.91,
                        new RunnerUp(ClaimType.MOBILIZE, 0.05),
                        List.of("military-3-ab12"),
                        List.of(
                                new Note("targets", "the capital stands for its state", at("La Paz")),
                                new Note("targets", "a second look found the same", null),
                                new Note("status", "its own side promises it", null))));
    }

    /// A claim in which all take the same part, and little else is known.
    public static Claim talks() {
        var chile = new Party(second("Chile"), CHILE);
        var peru = new Party(second("Peru"), PERU);
        return of(List.of(chile, peru), List.of(peru, chile), List.of(new Voice.Outlet("El Faro", null)), null);
    }

    /// Talks with other parties, voices or day.
    public static Claim of(List<Party> sources, List<Party> targets, List<Voice> voice, @Nullable When when) {
        return new Claim(
                "c2",
                at(SECOND),
                at("talks"),
                ClaimType.CONSULT,
                "multilateral",
                List.of(),
                null,
                1,
                Status.OCCURRED,
                sources,
                targets,
                List.of(),
                voice,
                List.of(),
                when,
                null,
                null,
                0.5,
                new Evidence("reader-1", 0.6, null, List.of(), List.of()));
    }

    private static Span second(String words) {
        int start = TEXT.lastIndexOf(words);
        return new Span(start, start + words.length());
    }
}
