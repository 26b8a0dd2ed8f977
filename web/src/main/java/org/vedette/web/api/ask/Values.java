package org.vedette.web.api.ask;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.store.AsOf;
import org.vedette.store.Pair;

/// Reads single values of a request. Each value may be told once; an empty one counts as none.
public final class Values {
    private static final int DAY = 10;

    private final Context context;

    public Values(Context context) {
        this.context = context;
    }

    /// Refuses what the route does not know, so that a slip of the pen is seen and not passed over.
    public void only(List<String> known) {
        for (Map.Entry<String, List<String>> each : context.queryParamMap().entrySet()) {
            if (!known.contains(each.getKey())) {
                throw new BadRequestResponse("There is no parameter «" + shortened(each.getKey())
                        + "» here; there are: " + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
            if (each.getValue().size() > 1) {
                throw new BadRequestResponse(each.getKey() + " was told "
                        + each.getValue().size() + " times; wanted once, with commas where it may be several");
            }
        }
    }

    private static String shortened(String words) {
        return words.length() > DAY * 4 ? words.substring(0, DAY * 4) + " ..." : words;
    }

    /// A text, or null.
    public @Nullable String text(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// A text that must be there.
    public String needed(String name, String wanted) {
        String value = text(name);
        if (value == null) {
            throw new BadRequestResponse(name + " is not given; wanted " + wanted);
        }
        return value;
    }

    /// Words parted by commas.
    public <E extends Enum<E>> List<E> several(String name, Class<E> type) {
        String value = text(name);
        List<E> found = new ArrayList<>();
        for (String word : value == null ? new String[0] : value.split(",")) {
            found.add(word(name, word.strip(), type));
        }
        return found;
    }

    /// One of some words, or null.
    public <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : word(name, value, type);
    }

    private static <E extends Enum<E>> E word(String name, String word, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(word)) {
                return each;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw Refused.found(name, word, "of " + all);
    }

    /// A day, or null.
    public @Nullable LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw Refused.found(name, String.valueOf(value), "a day such as 2024-10-21");
        }
    }

    /// A day to its end in UTC, or an instant; or null.
    public @Nullable Instant moment(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return value.length() == DAY ? AsOf.lastInstant(LocalDate.parse(value)) : Instant.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw Refused.found(name, value, "a day such as 2024-10-21 or an instant such as 2024-10-21T08:30:00Z");
        }
    }

    /// From when one looks.
    public AsOf asOf() {
        return new AsOf(moment("as-of"), moment("learned-by"));
    }

    /// A number from 0 to 1, or null.
    public @Nullable Double share(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (!value.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")) {
            throw Refused.found(name, value, "a number from 0 to 1");
        }
        return Double.valueOf(value);
    }

    /// A whole number within bounds.
    public int whole(String name, int usual, int least, int most) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Refused.found(name, value, "a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    /// A relation, or null.
    public @Nullable Pair pair(String name) {
        String value = text(name);
        return value == null ? null : pair(name, value);
    }

    /// A relation in words.
    public static Pair pair(String name, String value) {
        try {
            return Pair.of(value);
        } catch (IllegalArgumentException unreadable) {
            throw Refused.found(
                    name, value, "a pair such as RUS-PRK, or RUS>PRK for what the first does to the second");
        }
    }
}
