package org.vedette.resolve.time;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.CalendarUnit;
import org.vedette.resolve.calendar.Feast;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.calendar.Pick;
import org.vedette.resolve.words.CalendarWords;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Reads what is pointed at: "last week", "this Friday", "next October", "the past two weeks", "the coming
/// days", "the weekend", "the following year".
final class Pointed {
    private Pointed() {}

    /// The moment that "this", "last", "next" or their like begin at `at`, or null.
    static @Nullable Found at(Words words, int at) {
        boolean article = words.isOneOf(at, "the", "these", "its", "their");
        int from = article ? at + 1 : at;
        if (words.is(from, "this") && words.isOneOf(from + 1, "past", "coming", "last", "next")) {
            from++;
            article = true;
        }
        if (article && words.is(from, "weekend")) {
            return new Found(new Moment.Period(CalendarUnit.WEEKEND, 0), from + 1);
        }
        Pick pick = pick(words, from);
        if (pick == null || pick == Pick.NEAREST) {
            return pick == null ? recent(words, from) : null;
        }
        Found lasting = pick == Pick.THIS ? null : lasting(words, from, article, pick);
        return lasting == null ? named(words, from, pick, article) : lasting;
    }

    private static @Nullable Pick pick(Words words, int at) {
        if (words.isOneOf(at, "last", "past", "previous", "preceding")) {
            return Pick.LAST;
        }
        if (words.isOneOf(at, "next", "coming", "following", "upcoming")) {
            return Pick.NEXT;
        }
        return words.isOneOf(at, "this", "current") ? Pick.THIS : null;
    }

    /// "recent days", "coming weeks": as far as [CalendarUnit#vague] says.
    private static @Nullable Found recent(Words words, int at) {
        UnitWord unit = words.is(at, "recent") ? TimeTables.unit(words, at + 1) : null;
        return unit == null || !unit.plural()
                ? null
                : new Found(new Moment.Lasting(unit.unit(), unit.unit().vague(), true), at + 2);
    }

    /// "the past two weeks", "the last week", "the next few days", "coming days".
    private static @Nullable Found lasting(Words words, int at, boolean article, Pick pick) {
        UnitWord one = TimeTables.unit(words, at + 1);
        boolean previous = words.isOneOf(at, "previous", "preceding", "following", "last", "next") && !article;
        boolean story = words.isOneOf(at, "previous", "preceding", "following");
        if (one != null && !one.plural()) {
            boolean day =
                    one.unit() == CalendarUnit.DAY || one.unit() == CalendarUnit.WEEKEND || words.is(at + 1, "minute");
            boolean single = article && !story && !day;
            return single && !words.is(at + 2, "of") ? lasting(one.unit(), one.times(), pick, at + 2) : null;
        }
        Counts.Count count = previous && one != null ? null : Counts.count(words, at + 1);
        return count == null || count.next() <= at + 1 ? null : lasting(count.unit(), count.most(), pick, count.next());
    }

    private static Found lasting(CalendarUnit unit, int count, Pick pick, int next) {
        return new Found(new Moment.Lasting(unit, count, pick == Pick.LAST), next);
    }

    private static @Nullable Found named(Words words, int from, Pick pick, boolean article) {
        int at = from + 1;
        DayOfWeek day = CalendarWords.weekday(words, at);
        if (day != null) {
            return new Found(new Moment.Weekday(day, pick), CalendarWords.behind(words, at));
        }
        Month month = CalendarWords.month(words, at);
        if (month != null) {
            return new Found(new Moment.Months(month, 1, pick), CalendarWords.behind(words, at));
        }
        Month season = TimeTables.season(words, at);
        if (season != null) {
            return new Found(new Moment.Months(season, 3, pick), at + 1);
        }
        Phrase<Feast> feast = TimeTables.feast(words, at);
        if (feast != null) {
            return new Found(new Moment.Feasted(feast.value(), pick), at + feast.length());
        }
        return period(words, from, pick, article);
    }

    private static @Nullable Found period(Words words, int from, Pick pick, boolean article) {
        UnitWord unit = TimeTables.unit(words, from + 1);
        boolean today = unit != null && unit.unit() == CalendarUnit.DAY && pick == Pick.THIS;
        if (unit == null || today || unit.plural() || unit.unit() == CalendarUnit.HOUR) {
            return null;
        }
        boolean story = article && words.isOneOf(from, "next", "following");
        if (story || words.is(from, "following") || (unit.unit() == CalendarUnit.DAY && pick == Pick.NEXT)) {
            return new Found(new Moment.Later(unit.unit(), unit.times(), unit.times()), from + 2);
        }
        if (words.is(from + 1, "fortnight")) {
            return new Found(new Moment.Lasting(CalendarUnit.WEEK, 2, pick == Pick.LAST), from + 2);
        }
        int offset = pick == Pick.THIS ? 0 : pick == Pick.LAST ? -1 : 1;
        return new Found(new Moment.Period(unit.unit(), offset), from + 2);
    }
}
