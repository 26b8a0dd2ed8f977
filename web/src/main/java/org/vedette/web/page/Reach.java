package org.vedette.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vedette.model.Tlp;
import org.vedette.store.AsOf;
import org.vedette.store.OutletCount;
import org.vedette.web.desk.Desk;

/// From which day to which the ledger's articles could be known: the ends of the control of time. Asked again only when
/// the ledger has changed.
public final class Reach {
    /// @param first never after `last`
    public record Days(LocalDate first, LocalDate last) {}

    private record Known(long revision, Days days) {}

    private final Map<Tlp, Known> known = new EnumMap<>(Tlp.class);

    /// @param desk as somebody may see it
    /// @param most the strictest mark that he may see
    synchronized Days days(Desk desk, Tlp most) {
        long now = desk.ledger().revision();
        Known before = known.get(most);
        if (before != null && before.revision() == now) {
            return before.days();
        }
        Days days = days(desk);
        known.put(most, new Known(now, days));
        return days;
    }

    private static Days days(Desk desk) {
        List<OutletCount> outlets = desk.ledger().outlets(AsOf.NOW);
        LocalDate today = desk.day(AsOf.NOW);
        LocalDate first = outlets.stream()
                .map(OutletCount::first)
                .map(Reach::day)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return new Days(first, today);
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
