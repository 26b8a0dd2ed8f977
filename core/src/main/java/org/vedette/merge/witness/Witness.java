package org.vedette.merge.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// A report made ready to be compared with others. All is worked out once, when the report comes in.
///
/// @param days null when there is no day at all
/// @param words of the sentence, without the names of the parties
/// @param copy by which copies of the passage are found
public record Witness(
        Report report,
        Order order,
        Family family,
        Phase phase,
        @Nullable Days days,
        Side sources,
        Side targets,
        Content words,
        Fingerprint copy) {

    public static Witness of(Report report) {
        Claim claim = report.claim();
        return new Witness(
                report,
                Order.of(report),
                Family.of(claim.type()),
                Phase.of(claim.status()),
                Days.of(claim.when(), report.published()),
                Side.of(claim.sources()),
                Side.of(claim.targets()),
                Content.of(report.sentence(), parties(claim)),
                Fingerprint.of(report.passage()));
    }

    private static List<Span> parties(Claim claim) {
        int start = claim.sentence().start();
        var spans = new ArrayList<Span>();
        Stream.concat(claim.sources().stream(), claim.targets().stream())
                .map(Party::span)
                .filter(span -> span.start() >= start)
                .forEach(span -> spans.add(span.shift(-start)));
        return spans;
    }

    public Claim claim() {
        return report.claim();
    }

    public String id() {
        return report.id();
    }
}
