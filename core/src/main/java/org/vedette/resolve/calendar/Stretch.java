package org.vedette.resolve.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Days from `first` to `last`, both included; an end is null when it is open or not known.
public record Stretch(@Nullable LocalDate first, @Nullable LocalDate last) {
    static final Stretch UNKNOWN = new Stretch(null, null);

    static Stretch of(LocalDate day) {
        return new Stretch(day, day);
    }

    /// The days between two days, whichever comes first.
    static Stretch between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Stretch(other, one) : new Stretch(one, other);
    }

    /// From the first of the one to the last of the other.
    Stretch upTo(Stretch other) {
        return new Stretch(first, other.last);
    }

    /// Both stretches and what lies between them, where both are known.
    public Stretch joined(Stretch other) {
        if (first == null || last == null || other.first == null || other.last == null) {
            return this;
        }
        return new Stretch(earlier(first, other.first), later(last, other.last));
    }

    /// The part of this stretch, as [Part] says; the whole when an end is open or there is too little to
    /// cut.
    ///
    /// @param published null when not known
    Stretch part(Part part, @Nullable LocalDate published) {
        if (first == null || last == null || last.isBefore(first.plusDays(2))) {
            return this;
        }
        return switch (part) {
            case EARLY -> new Stretch(first, third(first, last, 1).minusDays(1));
            case MID -> new Stretch(third(first, last, 1), third(first, last, 2).minusDays(1));
            case LATE -> new Stretch(third(first, last, 2), last);
            case START -> new Stretch(first, bit(first, last, 1).minusDays(1));
            case END -> new Stretch(bit(last.plusDays(1), first, -1), last);
            case FIRST_HALF -> new Stretch(first, half(first, last).minusDays(1));
            case SECOND_HALF -> new Stretch(half(first, last), last);
            case EARLIER -> cut(first, published == null ? last : earlier(published.minusDays(1), last), first);
            case SO_FAR -> cut(first, published == null ? last : earlier(published, last), first);
            case LATER -> cut(published == null ? first : later(published.plusDays(1), first), last, last);
        };
    }

    private static Stretch cut(LocalDate first, LocalDate last, LocalDate otherwise) {
        return first.isAfter(last) ? of(otherwise) : new Stretch(first, last);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Where the second (1) or last (2) third begins. A month is cut in tens of days, a week after Tuesday
    /// and Thursday, longer stretches at months or years.
    private static LocalDate third(LocalDate first, LocalDate last, int which) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 28) {
            return first.plusDays(days / 3 * which);
        }
        if (days <= 31) {
            return first.plusDays(10L * which);
        }
        return days <= 366
                ? first.plusMonths(Math.round(days / 30.4375 / 3) * which)
                : first.plusYears(Math.round(days / 365.25 * which / 3));
    }

    private static LocalDate half(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return days <= 31 ? first.plusDays(days / 2) : first.plusMonths(Math.round(days / 30.4375 / 2));
    }

    /// `from` moved by the small bit of the stretch that start and end stand for.
    private static LocalDate bit(LocalDate from, LocalDate other, int sign) {
        long days = Math.abs(ChronoUnit.DAYS.between(from, other));
        if (days < 28) {
            return from.plusDays(sign);
        }
        if (days <= 31) {
            return from.plusDays(7L * sign);
        }
        return days <= 366 ? from.plusMonths(sign) : from.plusYears(days > 20_000 ? 10L * sign : sign);
    }
}
