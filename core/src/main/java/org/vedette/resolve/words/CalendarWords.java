package org.vedette.resolve.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of months and days of the week, whole and as the news shortens them. Names that are also
/// common words ("May", "March", "Sat", "Sun") count only with their capital.
public final class CalendarWords {
    private static final WordTable<Month> MONTHS = new WordTable<>(months());
    private static final WordTable<DayOfWeek> DAYS = new WordTable<>(days());

    private CalendarWords() {}

    public static @Nullable Month month(Words words, int at) {
        return words.isWord(at) ? MONTHS.value(words, at) : null;
    }

    public static @Nullable DayOfWeek weekday(Words words, int at) {
        return words.isWord(at) ? DAYS.value(words, at) : null;
    }

    /// The position behind a name and the point that may end it ("Oct.", "Mon.").
    public static int behind(Words words, int at) {
        boolean shortened = words.isMark(at + 1, '.')
                && words.joined(at + 1)
                && words.length(at) <= 5
                && !words.isOneOf(at, "may", "june", "july", "march", "april");
        return shortened ? at + 2 : at + 1;
    }

    private static Map<String, Month> months() {
        var names = new LinkedHashMap<String, Month>();
        String all = "january,jan february,feb March,Mar,MARCH april,apr May,MAY june,jun july,jul august,aug"
                + " september,sept,sep october,oct november,nov december,dec";
        String[] each = all.split(" ");
        for (int i = 0; i < each.length; i++) {
            for (String name : each[i].split(",")) {
                names.put(name, Month.of(i + 1));
            }
        }
        return names;
    }

    private static Map<String, DayOfWeek> days() {
        var names = new LinkedHashMap<String, DayOfWeek>();
        String all = "monday,mondays,Mon tuesday,tuesdays,tues,Tue wednesday,wednesdays,Wed"
                + " thursday,thursdays,thurs,thur,Thu friday,fridays,Fri saturday,saturdays,Sat sunday,sundays,Sun";
        String[] each = all.split(" ");
        for (int i = 0; i < each.length; i++) {
            for (String name : each[i].split(",")) {
                names.put(name, DayOfWeek.of(i + 1));
            }
        }
        return names;
    }
}
