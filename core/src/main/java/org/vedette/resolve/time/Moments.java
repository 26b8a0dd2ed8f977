package org.vedette.resolve.time;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.Feast;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.calendar.Pick;
import org.vedette.resolve.words.CalendarWords;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Reads one moment of any kind, without the preposition before it.
final class Moments {
    /// Days that history or trade has named, which are no day of this week.
    private static final WordTable<Boolean> NAMED_DAYS =
            new WordTable<>(TimeTables.table("black|bloody|super|fat|cyber|ash|maundy|shrove|mail on"));

    private static final WordTable<Boolean> PAPERS = new WordTable<>(
            TimeTables.table(
                    "times|telegraph|mirror|express|herald|independent|mail|post|star|world|tribune|sun|business|people|night"));

    private Moments() {}

    /// The moment that begins at `at`, or null.
    ///
    /// @param named whether a bare name is enough, as behind a preposition: "October", "2017", "summer"
    static @Nullable Found at(Words words, int at, boolean named) {
        int from = behindClock(words, at);
        Found moment = any(words, from, named);
        return moment == null ? null : behindDayPart(words, moment);
    }

    private static @Nullable Found any(Words words, int at, boolean named) {
        Found found = Dates.at(words, at);
        if (found == null) {
            found = today(words, at);
        }
        if (found == null) {
            found = Parts.at(words, at);
        }
        if (found == null) {
            found = Pointed.at(words, at);
        }
        if (found == null) {
            found = weekday(words, at);
        }
        if (found == null) {
            found = Counts.at(words, at);
        }
        if (found != null) {
            return YearSuffix.of(words, found);
        }
        return name(words, at, named);
    }

    private static @Nullable Found today(Words words, int at) {
        Phrase<Moment> today = TimeTables.today(words, at);
        return today == null ? null : new Found(today.value(), at + today.length());
    }

    private static @Nullable Found weekday(Words words, int at) {
        DayOfWeek day = words.last(at) == 's' ? null : CalendarWords.weekday(words, at);
        boolean shortened =
                words.length(at) < 6 && !words.isOneOf(at - 1, "on", "by", "until", "since", "late", "early");
        if (day == null || shortened || NAMED_DAYS.at(words, at - 1) != null || isNewspaper(words, at)) {
            return null;
        }
        return new Found(new Moment.Weekday(day, Pick.NEAREST), CalendarWords.behind(words, at));
    }

    /// "the Sunday Times".
    private static boolean isNewspaper(Words words, int at) {
        return words.is(at - 1, "the") && words.isCapital(at + 1) && PAPERS.at(words, at + 1) != null;
    }

    /// A month, season, feast or year by its name; in running text only with a year, where it cannot be a
    /// person's name.
    private static @Nullable Found name(Words words, int at, boolean named) {
        int from = words.is(at, "the") ? at + 1 : at;
        Moment moment = null;
        int next = from + 1;
        Month month = CalendarWords.month(words, from);
        Month season = TimeTables.season(words, from);
        Phrase<Feast> feast = TimeTables.feast(words, from);
        if (feast != null) {
            moment = new Moment.Feasted(feast.value(), Pick.NEAREST);
            next = from + feast.length();
        } else if (month != null) {
            moment = new Moment.Months(month, 1, Pick.NEAREST);
            next = CalendarWords.behind(words, from);
        } else if (season != null) {
            moment = new Moment.Months(season, 3, Pick.NEAREST);
        }
        if (moment == null) {
            return named || isDecade(words, from) ? Years.at(words, at) : null;
        }
        Found found = YearSuffix.of(words, new Found(moment, next));
        return named || found.next() > next || feast != null ? found : null;
    }

    private static boolean isDecade(Words words, int at) {
        return words.isNumber(at) && words.joined(at + 1) && words.isWord(at + 1);
    }

    /// "Monday night", "yesterday morning".
    private static Found behindDayPart(Words words, Found moment) {
        Phrase<Boolean> part = TimeTables.dayPart(words, moment.next());
        return part != null ? new Found(moment.moment(), moment.next() + part.length()) : moment;
    }

    /// "5 p.m. on", "10:30 GMT", "midnight": the time of the clock is not kept.
    private static int behindClock(Words words, int at) {
        int next = at;
        boolean clock = false;
        if (words.isNumber(at)) {
            next = words.isMark(at + 1, ':') && words.joined(at + 1) ? at + 3 : at + 1;
            clock = next == at + 3;
        } else if (words.isOneOf(at, "midnight", "noon", "midday", "dawn", "dusk", "sunrise", "sunset")) {
            next = at + 1;
            clock = true;
        }
        while (words.isOneOf(
                        next, "am", "pm", "a.m.", "p.m.", "GMT", "UTC", "EST", "EDT", "ET", "CET", "BST", "local",
                        "time", "o'clock", "hours")
                && next > at) {
            clock |= !words.isOneOf(next, "local", "time", "hours");
            next++;
        }
        if (!clock) {
            return at;
        }
        next = words.isMark(next, '(') && words.isNumber(next + 1) ? behindBracket(words, next) : next;
        return words.isOneOf(next, "on") || words.isMark(next, ',') ? next + 1 : next;
    }

    private static int behindBracket(Words words, int at) {
        for (int i = at + 1; i < at + 8; i++) {
            if (words.isMark(i, ')')) {
                return i + 1;
            }
        }
        return at;
    }
}
