package org.vedette.resolve.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.calendar.Pick;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Reads time words with their preposition, and ranges: "on Monday", "since 2011", "by December", "from
/// Monday to Friday", "between Oct. 8 and 13", "within 18 months", "Oct. 30-Nov. 2".
final class Phrases {
    private enum Preposition {
        PLAIN,
        /// Prepositions that numbers of things follow as well ("about 2000 people").
        ROUGH,
        FOR,
        IN,
        WITHIN,
        SINCE,
        STARTING,
        FROM,
        UNTIL,
        BEFORE,
        AHEAD,
        AFTER,
        BETWEEN
    }

    private static final WordTable<Preposition> PREPOSITIONS = new WordTable<>(prepositions());

    private Phrases() {}

    private static Map<String, Preposition> prepositions() {
        var table = new LinkedHashMap<String, Preposition>();
        put(
                table,
                Preposition.PLAIN,
                "on|during|throughout|as of|as early as|as late as|as recently as|as soon as|late on");
        put(table, Preposition.ROUGH, "at|over|around|about|across|into");
        put(table, Preposition.FOR, "for");
        put(table, Preposition.IN, "in");
        put(table, Preposition.WITHIN, "within");
        put(table, Preposition.SINCE, "since|ever since");
        put(
                table,
                Preposition.STARTING,
                "starting|starting on|starting in|starting from|beginning"
                        + "|beginning on|beginning in|effective|with effect from|as from");
        put(table, Preposition.FROM, "from");
        put(table, Preposition.UNTIL, "by|until|till|up until|no later than|not later than|through|by the time of");
        put(table, Preposition.BEFORE, "before|prior to");
        put(table, Preposition.AHEAD, "ahead of");
        put(table, Preposition.AFTER, "after|following");
        put(table, Preposition.BETWEEN, "between");
        return table;
    }

    private static void put(Map<String, Preposition> table, Preposition preposition, String words) {
        for (String phrase : words.split("\\|")) {
            table.put(phrase, preposition);
        }
    }

    /// The phrase that begins at `at`, or null.
    ///
    /// @param named whether a bare name is enough ("October")
    static @Nullable Found at(Words words, int at, boolean named) {
        Phrase<Preposition> phrase = PREPOSITIONS.at(words, at);
        if (phrase == null) {
            return bare(words, at, named);
        }
        int next = at + phrase.length();
        Found found =
                phrase.value() == Preposition.FOR ? ahead(words, at, next) : governed(words, phrase.value(), next);
        if (found == null) {
            return phrase.value() == Preposition.AFTER ? bare(words, at, named) : null;
        }
        return isOwner(words, found.next()) ? null : found;
    }

    private static @Nullable Found bare(Words words, int at, boolean named) {
        Found first = Moments.at(words, at, named);
        return first == null ? null : ranged(words, first, false);
    }

    private static @Nullable Found governed(Words words, Preposition preposition, int at) {
        return switch (preposition) {
            case PLAIN, FOR -> ranged(words, Moments.at(words, at, true), false);
            case ROUGH ->
                isThings(words, at) || (words.is(at - 1, "at") && words.isNumber(at) && Years.year(words, at) > 0)
                        ? null
                        : ranged(words, Moments.at(words, at, true), false);
            case IN -> counted(words, at, false);
            case WITHIN -> counted(words, at, true);
            case SINCE -> since(Moments.at(words, at, true), true);
            case STARTING -> since(Moments.at(words, at, true), false);
            case FROM -> from(words, Moments.at(words, at, true));
            case UNTIL -> until(Moments.at(words, at, true));
            case AHEAD -> before(Moments.at(words, at, true));
            case BEFORE, AFTER -> beside(Moments.at(words, at, true), preposition == Preposition.AFTER);
            case BETWEEN -> between(words, Moments.at(words, at, true));
        };
    }

    /// "set for Monday", "scheduled for January".
    private static @Nullable Found ahead(Words words, int at, int next) {
        Found found = isThings(words, next) ? null : ranged(words, Moments.at(words, next, true), false);
        boolean set =
                words.isOneOf(at - 1, "scheduled", "set", "planned", "slated", "due", "called", "expected", "fixed");
        boolean weekday =
                found != null && found.moment() instanceof Moment.Weekday(var day, var pick) && pick == Pick.NEAREST;
        return found != null && (set || weekday) ? new Found(new Moment.Ahead(found.moment()), found.next()) : found;
    }

    /// "about 2000 people", "over 2000 troops": a plural behind the four digits.
    private static boolean isThings(Words words, int at) {
        boolean noun = words.isWord(at + 1) && !words.isCapital(at + 1) && !words.joined(at + 1);
        return words.isNumber(at) && noun && (words.last(at + 1) == 's' || words.is(at + 1, "people"));
    }

    /// "in two weeks", "within 18 months", or any moment behind "in" and "within".
    private static @Nullable Found counted(Words words, int at, boolean within) {
        Found moment = Moments.at(words, at, true);
        if (moment != null) {
            return ranged(words, moment, false);
        }
        Counts.Count count = Counts.count(words, at);
        if (count == null || words.isOneOf(count.next(), "of", "to") || count.next() == at + 1) {
            return null;
        }
        boolean ahead = words.is(count.next() + 1, "time") || words.is(count.next(), "time");
        int next = ahead ? count.next() + (words.is(count.next(), "time") ? 1 : 2) : count.next();
        if (within) {
            return new Found(new Moment.Lasting(count.unit(), count.most(), false), next);
        }
        return new Found(
                ahead
                        ? new Moment.Shift(count.unit(), count.least(), count.most(), false)
                        : new Moment.Either(count.unit(), count.least(), count.most()),
                next);
    }

    /// The range that `first` begins, or `first`.
    private static @Nullable Found ranged(Words words, @Nullable Found first, boolean and) {
        if (first == null) {
            return null;
        }
        int at = first.next();
        boolean dash = words.isDash(at);
        boolean links = dash || words.isOneOf(at, "to", "through", "until", "till") || (and && words.is(at, "and"));
        Found second = links ? second(words, first, at + 1) : null;
        boolean loose = !and && (dash || words.is(at, "to"));
        if (second == null || (loose && !isAlike(first.moment(), second.moment()))) {
            return first;
        }
        return new Found(new Moment.Between(first.moment(), second.moment()), second.next());
    }

    /// The other end; a day alone is of the month of the first ("between Oct. 8 and 13").
    private static @Nullable Found second(Words words, Found first, int at) {
        int from = words.is(at, "on") || words.is(at, "in") ? at + 1 : at;
        int day = words.length(from) <= 2 ? words.whole(from) : -1;
        Found moment = Moments.at(words, from, true);
        if (moment != null || !(first.moment() instanceof Moment.Dated(var start, var end))) {
            return moment;
        }
        boolean fits = day > start.getDayOfMonth() && day <= end.getMonth().maxLength();
        return fits ? new Found(new Moment.Dated(end.withDayOfMonth(day), end.withDayOfMonth(day)), from + 1) : null;
    }

    private static boolean isAlike(Moment one, Moment other) {
        return one.getClass() == other.getClass() || other instanceof Moment.Fixed;
    }

    private static @Nullable Found since(@Nullable Found start, boolean begun) {
        return start == null ? null : new Found(new Moment.Since(start.moment(), begun), start.next());
    }

    /// "from Monday to Friday"; "from Monday" is open; "from last week" is no more than last week.
    private static @Nullable Found from(Words words, @Nullable Found start) {
        Found range = ranged(words, start, true);
        if (start == null || range == null || range.moment() instanceof Moment.Between) {
            return range;
        }
        return isStretch(start.moment()) ? start : since(start, false);
    }

    /// Whether the days have an end of their own ("from Oct. 8 to 13"), which leaves nothing open.
    private static boolean isStretch(Moment moment) {
        return switch (moment) {
            case Moment.Period period -> true;
            case Moment.Shift shift -> true;
            case Moment.Dated(var first, var last) -> !first.equals(last);
            case Moment.Fixed(var first, var last) -> !first.equals(last) && first.getDayOfYear() > 1;
            case Moment.Relative relative -> false;
            case Moment.Built built -> false;
        };
    }

    private static @Nullable Found until(@Nullable Found end) {
        return end == null ? null : new Found(new Moment.Until(end.moment()), end.next());
    }

    /// "before Monday"; in "after Monday's attack" it is the attack that comes before.
    private static @Nullable Found beside(@Nullable Found moment, boolean after) {
        if (moment == null) {
            return null;
        }
        Moment meaning = after ? new Moment.After(moment.moment()) : new Moment.Before(moment.moment());
        return new Found(meaning, moment.next());
    }

    private static @Nullable Found before(@Nullable Found ahead) {
        return ahead == null ? null : new Found(new Moment.Before(new Moment.Ahead(ahead.moment())), ahead.next());
    }

    private static boolean isOwner(Words words, int at) {
        return words.isOneOf(at, "'s", "’s") || words.isMark(at, '\'') || words.isMark(at, '’');
    }

    private static @Nullable Found between(Words words, @Nullable Found start) {
        Found range = ranged(words, start, true);
        return range == null || range.moment() instanceof Moment.Between ? range : null;
    }
}
