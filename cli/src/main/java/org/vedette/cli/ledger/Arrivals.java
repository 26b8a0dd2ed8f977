package org.vedette.cli.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.store.AsOf;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Query;

/// The claims that stand in a ledger, as a replay hears them: those of an article together, when they could be
/// known. What was corrected is heard as it reads since, from the correction on.
public final class Arrivals {
    private static final Comparator<Key> IN_ORDER =
            Comparator.comparing(Key::at).thenComparing(Key::article);

    /// After the articles of the same instant.
    private static final String RULING = "~ruling";

    private final Map<Key, List<Report>> reports = new TreeMap<>(IN_ORDER);

    private record Key(Instant at, String article) {}

    /// Those of a ledger.
    public static Arrivals of(Ledger ledger, AsOf asOf) {
        var arrivals = new Arrivals();
        try (Stream<KeptClaim> claims = ledger.claims(Query.ALL.asOf(asOf))) {
            claims.forEach(claim -> arrivals.reports
                    .computeIfAbsent(new Key(claim.known(), claim.report().article()), unknown -> new ArrayList<>())
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

    /// What can be heard of them.
    ///
    /// @param rulings of analysts, each heard when it was made
    public List<Hearing> with(List<Ruling> rulings) {
        List<Hearing> hearings = new ArrayList<>();
        reports.forEach((key, some) -> {
            if (!some.isEmpty()) {
                List<News> news = some.stream().<News>map(News.Reported::new).toList();
                hearings.add(new Hearing(key.at(), key.article(), news));
            }
        });
        rulings.forEach(ruling -> hearings.add(new Hearing(ruling.at(), RULING, List.of(new News.Ruled(ruling)))));
        return hearings;
    }
}
