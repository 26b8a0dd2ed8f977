package org.vedette.resolve.time;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.CalendarUnit;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.calendar.Part;
import org.vedette.resolve.calendar.Pick;
import org.vedette.resolve.words.Words;

/// Reads parts of a stretch: "late last month", "mid-2023", "the end of the year", "the first week of
/// October", "the third quarter of 2024", "the early hours of Monday".
final class Parts {
    private Parts() {}

    /// The part that begins at `at`, or null.
    static @Nullable Found at(Words words, int at) {
        Found rough = rough(words, words.is(at, "the") ? at + 1 : at);
        if (rough != null) {
            return rough;
        }
        int from = words.is(at, "the") ? at + 1 : at;
        from = words.is(from, "very") ? from + 1 : from;
        Found edge = edge(words, from);
        if (edge != null) {
            return edge;
        }
        Found ordinal = ordinal(words, from);
        return ordinal == null ? ofTheDay(words, from) : ordinal;
    }

    /// "early", "late", "mid", "earlier", "later", "so far" before a moment.
    private static @Nullable Found rough(Words words, int at) {
        Part part = roughPart(words, at);
        if (part == null) {
            return null;
        }
        int next = words.is(at, "so") ? at + 2 : at + 1;
        next = words.isDash(next) && words.joined(next) ? next + 1 : next;
        if (words.isOneOf(next, "in", "on", "into", "during", "at")) {
            next++;
        }
        Found whole = whole(words, next);
        return whole == null ? null : new Found(new Moment.PartOf(part, whole.moment()), whole.next());
    }

    private static @Nullable Part roughPart(Words words, int at) {
        if (words.is(at, "so") && words.is(at + 1, "far")) {
            return Part.SO_FAR;
        }
        if (words.isOneOf(at, "mid", "midway")) {
            return Part.MID;
        }
        if (words.is(at, "early")) {
            return Part.EARLY;
        }
        if (words.is(at, "late")) {
            return Part.LATE;
        }
        if (words.is(at, "earlier")) {
            return Part.EARLIER;
        }
        return words.is(at, "later") ? Part.LATER : null;
    }

    /// What a part is of: any moment, or the running "the year", "the week", "week".
    private static @Nullable Found whole(Words words, int at) {
        Found moment = Moments.at(words, at, true);
        if (moment != null) {
            return moment;
        }
        int from = words.is(at, "the") ? at + 1 : at;
        UnitWord unit = TimeTables.unit(words, from);
        boolean running = unit != null && !unit.plural() && unit.unit() != CalendarUnit.HOUR;
        return running && unit != null ? new Found(new Moment.Period(unit.unit(), 0), from + 1) : null;
    }

    /// "end of", "beginning of", "middle of"; "year-end", "month's end", "end-October".
    private static @Nullable Found edge(Words words, int at) {
        UnitWord unit = TimeTables.unit(words, at);
        boolean owned = words.isHyphen(at + 1) || words.isOneOf(at + 1, "'s", "’s");
        if (unit != null && owned && words.is(at + 2, "end")) {
            return new Found(new Moment.PartOf(Part.END, new Moment.Period(unit.unit(), 0)), at + 3);
        }
        Part part = edgePart(words, at);
        boolean of = words.is(at + 1, "of") || words.isHyphen(at + 1);
        Found whole = part == null || !of ? null : whole(words, at + 2);
        return whole == null || part == null ? null : new Found(new Moment.PartOf(part, whole.moment()), whole.next());
    }

    private static @Nullable Part edgePart(Words words, int at) {
        if (words.isOneOf(at, "end", "close")) {
            return Part.END;
        }
        if (words.isOneOf(at, "start", "beginning", "outset", "turn")) {
            return Part.START;
        }
        return words.isOneOf(at, "middle", "midpoint") ? Part.MID : null;
    }

    /// "first half of", "third quarter", "Q3", "first week of", "last three months of".
    private static @Nullable Found ordinal(Words words, int at) {
        boolean letter = words.is(at, "Q") && words.joined(at + 1);
        int nth = letter ? words.whole(at + 1) : TimeTables.ordinal(words, at);
        if (nth == 0 || (letter && (nth < 1 || nth > 4))) {
            return null;
        }
        int noun = words.isHyphen(at + 1) ? at + 2 : at + 1;
        if (letter || (words.is(noun, "quarter") && nth >= -1 && nth <= 4)) {
            return quarter(words, nth, letter ? at + 2 : noun + 1);
        }
        return words.is(noun, "half") ? half(words, nth, noun + 1) : nth(words, nth, at + 1);
    }

    private static @Nullable Found quarter(Words words, int nth, int next) {
        if (nth < 0) {
            Found whole = words.is(next, "of") ? whole(words, next + 1) : null;
            return whole == null
                    ? null
                    : new Found(new Moment.NthOf(-1, 1, CalendarUnit.QUARTER, whole.moment()), whole.next());
        }
        var months = new Moment.Months(Month.of(3 * nth - 2), 3, Pick.NEAREST);
        return YearSuffix.of(words, new Found(months, next));
    }

    private static @Nullable Found half(Words words, int nth, int next) {
        Found whole = words.is(next, "of") ? whole(words, next + 1) : null;
        if (whole == null) {
            int year = Years.year(words, next);
            whole = year < 0 ? null : new Found(Years.of(year, year), next + 1);
        }
        Part part = nth == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
        return whole == null ? null : new Found(new Moment.PartOf(part, whole.moment()), whole.next());
    }

    private static @Nullable Found nth(Words words, int nth, int at) {
        Counts.Count count = Counts.count(words, at);
        UnitWord one = TimeTables.unit(words, at);
        int next = one != null ? at + 1 : count == null ? -1 : count.next();
        Found whole = next > 0 && words.is(next, "of") ? whole(words, next + 1) : null;
        if (whole == null) {
            return null;
        }
        CalendarUnit unit = one != null ? one.unit() : count == null ? CalendarUnit.DAY : count.unit();
        int many = one != null ? (one.plural() ? unit.vague() : 1) : count == null ? 1 : count.most();
        if (unit == CalendarUnit.HOUR || unit == CalendarUnit.WEEKEND) {
            return null;
        }
        return new Found(new Moment.NthOf(nth, many, unit, whole.moment()), whole.next());
    }

    /// "the early hours of Monday", "the night of Oct. 8": that day.
    private static @Nullable Found ofTheDay(Words words, int at) {
        var part = TimeTables.dayPart(words, at);
        boolean of = part != null && words.isOneOf(at + part.length(), "of", "on");
        return of && part != null ? Moments.at(words, at + part.length() + 1, true) : null;
    }
}
