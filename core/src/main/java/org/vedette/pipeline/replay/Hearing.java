package org.vedette.pipeline.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.vedette.model.event.News;

/// What could be heard at an instant from one source: claims that came in, claims that stood no more, rulings.
///
/// @param source an article's identifier, or another name that keeps the order the same
public record Hearing(Instant at, String source, List<News> news) {
    /// The order in which it could be heard.
    public static final Comparator<Hearing> IN_ORDER =
            Comparator.comparing(Hearing::at).thenComparing(Hearing::source);

    public Hearing {
        news = List.copyOf(news);
    }

    static Hearing of(Arrival arrival) {
        return new Hearing(
                arrival.at(),
                arrival.article(),
                arrival.reports().stream()
                        .map(report -> (News) new News.Reported(report))
                        .toList());
    }
}
