package org.vedette.warn.words;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.watch.AmountRule;

/// Numbers and stretches of time in words.
public final class Amounts {
    private static final long HOURS_OF_DAY = 24;

    private Amounts() {}

    /// "about 1,500 troops", "at least 3,000 troops", "11,000 to 12,000 troops", "hundreds of troops".
    public static String of(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return switch (quantity.modifier()) {
            case TENS, DOZENS, HUNDREDS, THOUSANDS ->
                quantity.modifier().label() + (unit.isEmpty() ? "" : " of" + unit);
            case BETWEEN -> number(quantity.low()) + " to " + number(quantity.high()) + unit;
            case EXACT -> range(quantity) + unit;
            case ABOUT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
                words(quantity.modifier()) + " " + range(quantity) + unit;
        };
    }

    private static String range(Quantity quantity) {
        return quantity.low() == quantity.high()
                ? number(quantity.low())
                : number(quantity.low()) + " to " + number(quantity.high());
    }

    private static String words(Modifier modifier) {
        return modifier == Modifier.AT_MOST ? "up to" : modifier.label().replace('-', ' ');
    }

    static String of(AmountRule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.atLeast() != null) {
            parts.add("at least " + number(rule.atLeast()));
        }
        if (rule.atMost() != null) {
            parts.add("at most " + number(rule.atMost()));
        }
        String number = parts.isEmpty() ? "a number" : Lists.and(parts);
        return rule.units().isEmpty() ? number : number + " of " + Lists.or(rule.units());
    }

    /// "1 origin", "2 origins".
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /// "60 days", "36 hours".
    static String of(Duration duration) {
        long hours = duration.toHours();
        return hours % HOURS_OF_DAY == 0 ? count((int) (hours / HOURS_OF_DAY), "day") : count((int) hours, "hour");
    }

    /// With commas between thousands, and without needless places.
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() <= 0 ? String.format(Locale.ROOT, "%,.0f", value) : exact.toPlainString();
    }
}
