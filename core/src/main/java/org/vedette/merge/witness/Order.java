package org.vedette.merge.witness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Report;

/// The order in which reports are taken whatever the order they came in: by the instant they could first be known, then
/// by identifier. Those of which no instant is known come last.
public record Order(Instant known, String id) implements Comparable<Order> {
    private static final Comparator<Order> BY_KNOWN =
            Comparator.comparing(Order::known).thenComparing(Order::id);

    static Order of(Report report) {
        Instant known = report.claim().known();
        return new Order(known == null ? dawn(report.published()) : known, report.id());
    }

    private static Instant dawn(@Nullable LocalDate published) {
        return published == null
                ? Instant.MAX
                : published.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public int compareTo(Order other) {
        return BY_KNOWN.compare(this, other);
    }
}
