package org.vedette.collect.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as feeds and mails really write them: RFC 822 and 3339 with everything that is left out or put in between.
/// What
/// could mean two days ("10/11/2024") is not understood, and a zone that could mean two ("CST" is Chicago's and
/// Shanghai's) leaves the day without its instant.
public final class WrittenDate {
    private static final int LONGEST = 80;
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]*\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d:])(?<d>\\d{1,2})(?:st|nd|rd|th)?[ \\-]+(?<m>" + MONTH + ")[ ,\\-]+(?<y>\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<m>" + MONTH
            + ") +(?<d>\\d{1,2})(?:st|nd|rd|th)?,? +(?:\\d{1,2}:\\d{2}(?::\\d{2})? +(?:[+\\-]\\d{4}|[a-z]{0,5}) *)?"
            + "(?<y>\\d{4})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d])(?<y>\\d{4})[\\-/.](?<m>\\d{1,2})[\\-/.](?<d>\\d{1,2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?(?: *(?<half>[ap])\\.?m\\b\\.?)?");
    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc?|z)? *(?<sign>[+\\-−])(?<h>\\d{1,2}):?(?<min>\\d{2})?(?!\\d)");
    private static final Pattern ZONE = Pattern.compile("(?<![a-z])(?<zone>[a-z]{1,5})(?![a-z])");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(\\d{3})?");

    /// Hours from Greenwich of zones whose letters mean one zone in the news.
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("sgt", 8),
            Map.entry("hkt", 8),
            Map.entry("kst", 9),
            Map.entry("jst", 9),
            Map.entry("aest", 10),
            Map.entry("aedt", 11));

    private static final int TURN_OF_CENTURY = 70;
    private static final int FIRST_YEAR = 1000;
    private static final int NOON = 12;

    private WrittenDate() {}

    /// @return null if it is no date, or could be two
    public static @Nullable Published read(String written) {
        String text = written.replace('\u00A0', ' ').strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Published exact = Published.parseFreely(text);
        boolean believed = exact != null && exact.day().getYear() >= FIRST_YEAR; // "24" is read as the year 24
        return believed ? exact : loosely(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Published loosely(String text) {
        if (SECONDS.matcher(text).matches()) {
            long told = Long.parseLong(text);
            return at(text.length() > 10 ? Instant.ofEpochMilli(told) : Instant.ofEpochSecond(told));
        }
        for (Pattern form : List.of(NUMBERS, DAY_FIRST, MONTH_FIRST)) {
            Matcher match = form.matcher(text);
            if (match.find()) {
                return read(text, match);
            }
        }
        return null;
    }

    private static Published at(Instant known) {
        return new Published(LocalDate.ofInstant(known, ZoneOffset.UTC), known);
    }

    private static @Nullable Published read(String text, Matcher date) {
        try {
            LocalDate day =
                    LocalDate.of(year(date.group("y")), month(date.group("m")), Integer.parseInt(date.group("d")));
            Matcher time = TIME.matcher(text);
            if (!time.find()) {
                return new Published(day, null);
            }
            ZoneOffset zone = zone(text.substring(time.end()));
            return zone == null
                    ? new Published(day, null)
                    : at(LocalDateTime.of(day, time(time)).toInstant(zone));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < TURN_OF_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : List.of(MONTHS.split("\\|", -1)).indexOf(word.substring(0, 3)) + 1;
    }

    /// A leap second is written as 60.
    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null) {
            hour = hour % NOON + (half.equals("p") ? NOON : 0);
        }
        int second = time.group("s") == null ? 0 : Integer.parseInt(time.group("s"));
        return LocalTime.of(hour, Integer.parseInt(time.group("min")), Math.min(second, 59));
    }

    /// The zone that the words behind the time tell, or null.
    private static @Nullable ZoneOffset zone(String rest) {
        Matcher offset = OFFSET.matcher(rest);
        if (offset.find()) {
            int minutes = offset.group("min") == null ? 0 : Integer.parseInt(offset.group("min"));
            int hours = Integer.parseInt(offset.group("h"));
            int sign = offset.group("sign").equals("+") ? 1 : -1;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
        Matcher zone = ZONE.matcher(rest);
        while (zone.find()) {
            Integer hours = ZONES.get(zone.group("zone"));
            if (hours != null) {
                return ZoneOffset.ofHours(hours);
            }
        }
        return null;
    }
}
