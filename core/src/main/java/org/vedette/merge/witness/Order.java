package org.vedette.merge.witness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Report;

/// The order in which reports are taken whatever the order they came in: by the instant they could first be known;
/// those of
/// one article as they stand in it, for an article says first what it is about. Those of which no instant is known come
/// last.
///
/// @param at where the claim's sentence begins in the article
/// @param trigger where the word begins on which it turns
public record Order(Instant known, String article, int at, int trigger, String id) implements Comparable<Order> {
    private static final Comparator<Order> IN_ORDER = Comparator.comparing(Order::known)
            .thenComparing(Order::article)
            .thenComparingInt(Order::at)
            .thenComparingInt(Order::trigger)
            .thenComparing(Order::id);

    static Order of(Report report) {
        Instant known = report.claim().known();
        return new Order(
                known == null ? dawn(report.published()) : known,
                report.article(),
                report.claim().sentence().start(),
                report.claim().trigger().start(),
                report.id());
    }

    private static Instant dawn(@Nullable LocalDate published) {
        return published == null
                ? Instant.MAX
                : published.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public int compareTo(Order other) {
        return IN_ORDER.compare(this, other);
    }
}
