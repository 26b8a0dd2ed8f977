package org.vedette.cli.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vedette.model.event.Report;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.store.AsOf;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Query;

/// The claims that stand in a ledger, as a replay hears them: those of an article together, when they could be
/// known. What was corrected is heard as it reads since, from the correction on.
public final class Arrivals {
    private static final Comparator<Key> IN_ORDER =
            Comparator.comparing(Key::at).thenComparing(Key::article);

    private final Map<Key, List<Report>> reports = new TreeMap<>(IN_ORDER);

    private record Key(Instant at, String article) {}

    /// Those of a ledger.
    public static Arrivals of(Ledger ledger, AsOf asOf) {
        var arrivals = new Arrivals();
        try (Stream<KeptClaim> claims = ledger.claims(Query.ALL.asOf(asOf))) {
            claims.forEach(claim -> arrivals.reports
                    .computeIfAbsent(
                            new Key(claim.known(), claim.report().article()), unknown -> new ArrayList<>())
                    .add(claim.report()));
        }
        return arrivals;
    }

    /// The same, to be changed apart.
    public Arrivals copy() {
        var copy = new Arrivals();
        reports.forEach((key, some) -> copy.reports.put(key, new ArrayList<>(some)));
        return copy;
    }

    /// Puts other reports in the place of some of an article.
    ///
    /// @param known from when the article could be known
    public void replace(String article, Instant known, List<Report> gone, List<Report> come) {
        List<Report> here = reports.computeIfAbsent(new Key(known, article), unknown -> new ArrayList<>());
        here.removeIf(report -> gone.stream().anyMatch(each -> each.id().equals(report.id())));
        here.addAll(come);
    }

    /// In the order in which they could be known.
    public List<Arrival> all() {
        return reports.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Arrival(each.getKey().at(), each.getKey().article(), each.getValue()))
                .toList();
    }
}
