package org.vedette.pipeline.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;

/// An article's claims and the instant from which they could be known.
///
/// @param article its identifier
public record Arrival(Instant at, String article, List<Report> reports) {
    /// The order in which they could be known.
    public static final Comparator<Arrival> IN_ORDER =
            Comparator.comparing(Arrival::at).thenComparing(Arrival::article);

    public Arrival {
        reports = List.copyOf(reports);
    }

    /// When an article could be known: its instant, else the last second of its day (UTC), since it may have come out
    /// as late as that; nothing when it tells neither.
    public static Optional<Instant> known(Article article) {
        LocalDate published = article.published();
        return article.known() != null
                ? Optional.of(article.known())
                : Optional.ofNullable(published)
                        .map(day -> day.plusDays(1)
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC)
                                .minusSeconds(1));
    }
}
