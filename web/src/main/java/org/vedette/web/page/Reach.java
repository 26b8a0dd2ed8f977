package org.vedette.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.vedette.model.Tlp;
import org.vedette.store.AsOf;
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
        Days days = counted(desk, most);
        known.put(most, new Known(now, days));
        return days;
    }

    private static Days counted(Desk desk, Tlp most) {
        Instant begin = desk.ledger().begin(most);
        LocalDate today = desk.day(AsOf.NOW);
        LocalDate first = begin == null ? today : day(begin);
        return new Days(first.isBefore(today) ? first : today, today);
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
