package org.vedette.resolve.time;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.calendar.CalendarUnit;
import org.vedette.resolve.calendar.Feast;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// The words that the grammar of time is made of.
final class TimeTables {
    private static final WordTable<UnitWord> UNITS = new WordTable<>(units());
    private static final WordTable<Moment> TODAYS = new WordTable<>(todays());
    private static final WordTable<Month> SEASONS = new WordTable<>(seasons());
    private static final WordTable<Feast> FEASTS = new WordTable<>(feasts());
    private static final WordTable<Integer> ORDINALS = new WordTable<>(ordinals());
    private static final WordTable<Boolean> DAY_PARTS = new WordTable<>(table("morning|mornings|afternoon|evening|night"
            + "|noon|midday|midnight|lunchtime|overnight|dawn|dusk|daybreak|early hours|small hours"));

    private TimeTables() {}

    static @Nullable UnitWord unit(Words words, int at) {
        return words.isWord(at) ? UNITS.value(words, at) : null;
    }

    /// "today" and its like.
    static @Nullable Phrase<Moment> today(Words words, int at) {
        return words.isWord(at) ? TODAYS.at(words, at) : null;
    }

    /// The month that a season begins with.
    static @Nullable Month season(Words words, int at) {
        return words.isWord(at) ? SEASONS.value(words, at) : null;
    }

    static @Nullable Phrase<Feast> feast(Words words, int at) {
        return words.isWord(at) ? FEASTS.at(words, at) : null;
    }

    /// From 1; -1 for the last; 0 when there is none.
    static int ordinal(Words words, int at) {
        Integer ordinal = words.isWord(at) ? ORDINALS.value(words, at) : null;
        return ordinal == null ? 0 : ordinal;
    }

    /// A part of the day, or null.
    static @Nullable Phrase<Boolean> dayPart(Words words, int at) {
        return words.isWord(at) ? DAY_PARTS.at(words, at) : null;
    }

    static Map<String, Boolean> table(String phrases) {
        var table = new LinkedHashMap<String, Boolean>();
        for (String phrase : phrases.split("\\|")) {
            table.put(phrase, true);
        }
        return table;
    }

    private static Map<String, UnitWord> units() {
        var units = new LinkedHashMap<String, UnitWord>();
        unit(units, "minute", "minutes", CalendarUnit.HOUR, 1);
        unit(units, "hour", "hours", CalendarUnit.HOUR, 1);
        unit(units, "day", "days", CalendarUnit.DAY, 1);
        unit(units, "night", "nights", CalendarUnit.DAY, 1);
        unit(units, "weekend", "weekends", CalendarUnit.WEEKEND, 1);
        unit(units, "week", "weeks", CalendarUnit.WEEK, 1);
        unit(units, "fortnight", "fortnights", CalendarUnit.WEEK, 2);
        unit(units, "month", "months", CalendarUnit.MONTH, 1);
        unit(units, "quarter", "quarters", CalendarUnit.QUARTER, 1);
        unit(units, "year", "years", CalendarUnit.YEAR, 1);
        unit(units, "decade", "decades", CalendarUnit.DECADE, 1);
        unit(units, "century", "centuries", CalendarUnit.CENTURY, 1);
        return units;
    }

    private static void unit(Map<String, UnitWord> units, String one, String more, CalendarUnit unit, int times) {
        units.put(one, new UnitWord(unit, times, false));
        units.put(more, new UnitWord(unit, times, true));
    }

    private static Map<String, Moment> todays() {
        var todays = new LinkedHashMap<String, Moment>();
        String[] rows = {
            "0 0 today|tonight|this morning|this afternoon|this evening|this lunchtime|earlier today|later today",
            "-1 -1 yesterday|last night|last evening",
            "1 1 tomorrow",
            "-2 -2 the day before yesterday|day before yesterday",
            "2 2 the day after tomorrow|day after tomorrow",
            "-1 0 overnight|hours earlier|hours ago|minutes ago|minutes earlier"
        };
        for (String row : rows) {
            String[] columns = row.split(" ", 3);
            var days = new Moment.Days(Integer.parseInt(columns[0]), Integer.parseInt(columns[1]));
            table(columns[2]).keySet().forEach(phrase -> todays.put(phrase, days));
        }
        return todays;
    }

    private static Map<String, Month> seasons() {
        var seasons = new LinkedHashMap<String, Month>();
        seasons.put("spring", Month.MARCH);
        seasons.put("springtime", Month.MARCH);
        seasons.put("summer", Month.JUNE);
        seasons.put("summertime", Month.JUNE);
        seasons.put("autumn", Month.SEPTEMBER);
        seasons.put("fall", Month.SEPTEMBER);
        seasons.put("winter", Month.DECEMBER);
        return seasons;
    }

    private static Map<String, Feast> feasts() {
        var feasts = new LinkedHashMap<String, Feast>();
        feast(feasts, Feast.NEW_YEARS_DAY, "new year's day|new year’s day|New Year");
        feast(feasts, Feast.NEW_YEARS_EVE, "new year's eve|new year’s eve");
        feast(feasts, Feast.VALENTINES_DAY, "valentine's day|valentine’s day");
        feast(feasts, Feast.MAY_DAY, "May Day");
        feast(feasts, Feast.HALLOWEEN, "halloween");
        feast(feasts, Feast.THANKSGIVING, "thanksgiving day|thanksgiving");
        feast(feasts, Feast.CHRISTMAS_EVE, "christmas eve");
        feast(feasts, Feast.CHRISTMAS_DAY, "christmas day|christmas");
        feast(feasts, Feast.BOXING_DAY, "boxing day");
        feast(feasts, Feast.PALM_SUNDAY, "palm sunday");
        feast(feasts, Feast.GOOD_FRIDAY, "good friday");
        feast(feasts, Feast.EASTER_SUNDAY, "easter sunday|easter day|easter");
        feast(feasts, Feast.EASTER_MONDAY, "easter monday");
        return feasts;
    }

    private static void feast(Map<String, Feast> feasts, Feast feast, String names) {
        table(names).keySet().forEach(name -> feasts.put(name, feast));
    }

    private static Map<String, Integer> ordinals() {
        var ordinals = new LinkedHashMap<String, Integer>();
        String names = "first second third fourth fifth sixth seventh eighth ninth tenth";
        int number = 1;
        for (String name : names.split(" ")) {
            ordinals.put(name, number++);
        }
        table("opening|early").keySet().forEach(name -> ordinals.put(name, 1));
        table("last|final|closing|latter").keySet().forEach(name -> ordinals.put(name, -1));
        return ordinals;
    }
}
