package org.vedette.cli.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Times for people.
final class Spoken {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Spoken() {}

    /// "15 minutes"; the largest unit that fits without a rest.
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds == 0 || seconds % 60 != 0) {
            return count(seconds, "second");
        }
        if (seconds % 3600 != 0) {
            return count(seconds / 60, "minute");
        }
        return seconds % 86_400 == 0 ? count(seconds / 86_400, "day") : count(seconds / 3600, "hour");
    }

    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /// To the minute, in UTC; "never" for null.
    static String minute(@Nullable Instant instant) {
        return instant == null ? "never" : MINUTE.format(instant);
    }
}
