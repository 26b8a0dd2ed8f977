package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.store.Coding;

/// A ledger's articles on soldiers of Chile in Peru, and a watch that looks for them: it turns up with each and down
/// when a day has passed.
final class Soldiers {
    private static final String TEXT = "Chile has sent soldiers to Peru.";
    private static final String WATCH = """
            watch: chl-per
            title: Chile and Peru
            question: Does Chile send soldiers to Peru?
            relation: [CHL, PER]
            tlp: GREEN
            indicators:
              - id: moved
                question: Is a dispatch told as a fact?
                counts: {types: AID, statuses: occurred, sources: CHL, targets: PER}
                expires: 24 hours
            phases:
              - id: signs
                title: Signs
                enter: moved
                sign_off: the two ministers
                measures: {owner: both governments, text: talk every day}
            """;

    private Soldiers() {}

    static Path watch(Path folder) throws IOException {
        return Files.writeString(folder.resolve("watch.yaml"), WATCH);
    }

    /// An article of a day that tells of a dispatch.
    static Coding sent(LocalDate day) {
        return sent(day.toString(), day.atTime(8, 0).toInstant(ZoneOffset.UTC));
    }

    /// An article that tells of a dispatch.
    ///
    /// @param name what sets it and its claim apart
    static Coding sent(String name, Instant known) {
        LocalDate day = known.atOffset(ZoneOffset.UTC).toLocalDate();
        var article = new Article("a-" + name, TEXT, "Head of " + name, day, known, "El Faro", null);
        var sentence = new Span(0, TEXT.length());
        var claim = new Claim(
                "c-" + name,
                sentence,
                new Span(10, 14),
                ClaimType.AID,
                null,
                List.of("military"),
                null,
                ClaimType.AID.score(),
                Status.OCCURRED,
                List.of(new Party(new Span(0, 5), actor("CHL"))),
                List.of(new Party(new Span(27, 31), actor("PER"))),
                List.of(),
                List.of(new Voice.Outlet("El Faro", null)),
                List.of(),
                new When.Told(sentence, day, day),
                null,
                known,
                0.9,
                new Evidence("test", 0.9, null, List.of(), List.of()));
        var report = new Report(
                article.id(), "El Faro", article.title(), null, day, TEXT, TEXT, List.of(), "edition-1", claim);
        return new Coding(article, "edition-1", List.of(report));
    }

    private static Actor actor(String code) {
        return new Actor(code, code, List.of(), code);
    }
}
