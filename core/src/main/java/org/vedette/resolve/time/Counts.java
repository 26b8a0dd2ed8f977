package org.vedette.resolve.time;

import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.CalendarUnit;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.words.Numeral;
import org.vedette.resolve.words.Numerals;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Reads numbers of days, weeks, years ... and what makes a moment of them: "two days ago", "about three
/// weeks earlier", "a year and a half later", "two days before Christmas".
final class Counts {
    /// A number of units, from `least` to `most`.
    record Count(CalendarUnit unit, int least, int most, int next) {}

    private static final WordTable<Boolean> BLURS =
            new WordTable<>(TimeTables.table("about|around|nearly|almost|some|roughly"
                    + "|approximately|more than|less than|just over|just under|over|at least|up to|as many as|just|only|barely"
                    + "|well over|little more than|a little more than"));

    private Counts() {}

    /// The moment that a count begins, or null.
    static @Nullable Found at(Words words, int at) {
        Count count = count(words, at);
        return count == null ? null : placed(words, count);
    }

    /// The count that begins at `at`, or null: "two weeks", "a few days", "several months", bare "weeks".
    static @Nullable Count count(Words words, int at) {
        int from = at;
        for (Phrase<Boolean> blur = BLURS.at(words, from); blur != null; blur = BLURS.at(words, from)) {
            from += blur.length();
        }
        UnitWord bare = TimeTables.unit(words, from);
        if (bare != null) {
            return bare.plural()
                    ? new Count(bare.unit(), 2, Math.max(2, bare.unit().vague()), from + 1)
                    : null;
        }
        Count vague = vague(words, from);
        return vague == null ? numbered(words, from) : vague;
    }

    /// "a few days", "several weeks", "a couple of months", "many years".
    private static @Nullable Count vague(Words words, int at) {
        int from = words.is(at, "a") ? at + 1 : at;
        int least = words.is(from, "several") ? 3 : 2;
        int most = words.is(from, "several") || words.is(from, "many") ? 7 : words.is(from, "couple") ? 2 : 5;
        if (!words.isOneOf(from, "few", "several", "couple", "many")) {
            return null;
        }
        int noun = words.is(from + 1, "of") || words.is(from + 1, "more") ? from + 2 : from + 1;
        UnitWord unit = TimeTables.unit(words, noun);
        return unit == null ? null : new Count(unit.unit(), least * unit.times(), most * unit.times(), noun + 1);
    }

    private static @Nullable Count numbered(Words words, int at) {
        Numeral number = Numerals.at(words, at, false);
        int next = number == null ? at + 1 : number.next();
        double least = number == null ? 1 : number.low();
        boolean half = words.is(at, "half") && words.isOneOf(at + 1, "a", "an");
        if (number == null && !words.isOneOf(at, "a", "an") && !half) {
            return null;
        }
        if (half && number == null) {
            return units(words, at + 2, 0.5, 0.5);
        }
        Numeral second =
                words.isOneOf(next, "to", "or") || words.isHyphen(next) ? Numerals.at(words, next + 1, false) : null;
        if (second != null && second.low() > least) {
            return units(words, second.next(), least, second.high());
        }
        return units(words, next, least, number == null ? 1 : number.high());
    }

    /// Halves are counted in the next smaller unit.
    private static @Nullable Count units(Words words, int at, double least, double most) {
        UnitWord word = TimeTables.unit(words, words.is(at, "more") ? at + 1 : at);
        int next = words.is(at, "more") ? at + 2 : at + 1;
        if (word == null || most > 5000) {
            return null;
        }
        boolean more = words.is(next, "and") && words.is(next + 1, "a") && words.is(next + 2, "half");
        double low = (least + (more ? 0.5 : 0)) * word.times();
        double high = (most + (more ? 0.5 : 0)) * word.times();
        CalendarUnit unit = word.unit();
        if (low != Math.rint(low)) {
            int parts = parts(unit);
            unit = smaller(unit);
            low *= parts;
            high *= parts;
        }
        return new Count(unit, (int) Math.round(low), (int) Math.round(high), more ? next + 3 : next);
    }

    private static int parts(CalendarUnit unit) {
        return switch (unit) {
            case DECADE, CENTURY -> 10;
            case YEAR -> 12;
            case MONTH -> 30;
            case WEEK -> 7;
            case QUARTER -> 3;
            case HOUR, DAY, WEEKEND -> 1;
        };
    }

    private static CalendarUnit smaller(CalendarUnit unit) {
        return switch (unit) {
            case CENTURY -> CalendarUnit.DECADE;
            case DECADE -> CalendarUnit.YEAR;
            case YEAR, QUARTER -> CalendarUnit.MONTH;
            case MONTH, WEEK -> CalendarUnit.DAY;
            case HOUR, DAY, WEEKEND -> unit;
        };
    }

    /// What follows the count says from where it is counted.
    private static @Nullable Found placed(Words words, Count count) {
        int next = count.next();
        if (words.isOneOf(next, "ago", "earlier", "previously")) {
            return new Found(shift(count, true), next + 1);
        }
        if ((words.is(next, "from") && words.isOneOf(next + 1, "now", "today")) || words.is(next, "hence")) {
            return new Found(shift(count, false), words.is(next, "hence") ? next + 1 : next + 2);
        }
        if (words.isOneOf(next, "later", "afterwards")) {
            return new Found(new Moment.Later(count.unit(), count.least(), count.most()), next + 1);
        }
        boolean back = words.is(next, "before");
        return back || words.is(next, "after") ? beside(words, count, back, next + 1) : null;
    }

    private static Moment shift(Count count, boolean back) {
        return new Moment.Shift(count.unit(), count.least(), count.most(), back);
    }

    /// "two days before" another moment, or before the one told: then nothing but a mark may follow.
    private static @Nullable Found beside(Words words, Count count, boolean back, int at) {
        Found from = Moments.at(words, at, true);
        if (from != null) {
            int by = back ? -count.most() : count.most();
            return new Found(new Moment.Offset(from.moment(), count.unit(), by), from.next());
        }
        boolean ends = words.kind(at) == Words.Kind.MARK || words.kind(at) == Words.Kind.END;
        if (!ends) {
            return null;
        }
        return back
                ? new Found(shift(count, true), at)
                : new Found(new Moment.Later(count.unit(), count.least(), count.most()), at);
    }
}
