package org.vedette.knowledge.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.When;

/// Parts of a claim in words. Names are given as they came; whoever writes them to a terminal or a page makes them
/// harmless for it.
public final class InWords {
    private static final double LARGEST_WHOLE = 1e15;

    private InWords() {}

    /// "North Korea (PRK)": the name with the register's code, or the country where it has none.
    public static String actor(Actor actor) {
        String code = actor.code() == null ? actor.country() : actor.code();
        return actor.name() + (code == null ? "" : " (" + code + ")");
    }

    /// "A, B and C".
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// The days; the words that tell them are not repeated.
    public static String days(When when) {
        return switch (when) {
            case When.Told(var words, var first, var last) -> days(first, last);
            case When.Assumed(var published, var why) ->
                published + ", the day of publication, stands in: "
                        + switch (why) {
                            case NO_TIME_WORDS -> "the sentence tells no day of the act";
                            case TIME_WORDS_NOT_UNDERSTOOD -> "its words for the day were not understood";
                        };
        };
    }

    private static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null) {
            return first.equals(last) ? first.toString() : first + " to " + last;
        }
        if (first != null) {
            return "since " + first;
        }
        return last == null ? "no day: the article does not say when it was published" : "by " + last;
    }

    /// "Kursk (RUS)".
    public static String place(Place place) {
        return place.name() + (place.country() == null ? "" : " (" + place.country() + ")");
    }

    /// The amount in its normal form: "about 12,000 troops".
    public static String amount(Quantity quantity) {
        String low = number(quantity.low());
        String joins = quantity.modifier() == Modifier.BETWEEN ? " and " : " to ";
        String range = quantity.low() == quantity.high() ? low : low + joins + number(quantity.high());
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        String whole = quantity.of() == null ? "" : ", part of " + number(quantity.of());
        return Glossary.before(quantity.modifier()) + range + unit + whole;
    }

    /// With commas between the thousands and at most two places.
    public static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
        String written = String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", number);
        return !whole && written.endsWith("0") ? written.substring(0, written.length() - 1) : written;
    }

    /// A score or confidence with two places.
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
