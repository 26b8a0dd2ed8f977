package org.vedette.merge.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.When;

/// Values of fields in their normal form.
final class Texts {
    private Texts() {}

    /// Codes of the register, or names where it has none, ascending: "KOR, NATO"; null for nobody.
    static @Nullable String parties(List<Party> parties) {
        return parties.isEmpty()
                ? null
                : String.join(
                        ", ",
                        parties.stream()
                                .map(party -> name(party.actor()))
                                .distinct()
                                .sorted()
                                .toList());
    }

    static String name(Actor actor) {
        return actor.code() == null ? actor.name() : actor.code();
    }

    /// A day or a stretch as ISO 8601 has it: "2024-10-18", "2024-10-08/2024-10-13", "2024-10-14/..".
    static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && first.equals(last) ? first.toString() : end(first) + "/" + end(last);
    }

    private static String end(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }

    /// The days that a text tells, or null where it tells none.
    static @Nullable String told(@Nullable When when) {
        return when instanceof When.Told(var words, var first, var last) && (first != null || last != null)
                ? days(first, last)
                : null;
    }

    static @Nullable String place(@Nullable Place place) {
        return place == null ? null : place.name() + (place.country() == null ? "" : " (" + place.country() + ")");
    }

    /// "about 12000 troops", "1500 of 12000 troops", "10000-12000 troops".
    static String quantity(Quantity quantity) {
        boolean plain = quantity.modifier() == Modifier.EXACT || quantity.modifier() == Modifier.BETWEEN;
        String number = quantity.low() == quantity.high()
                ? number(quantity.low())
                : number(quantity.low()) + "-" + number(quantity.high());
        return (plain ? "" : quantity.modifier().label() + " ")
                + number
                + (quantity.of() == null ? "" : " of " + number(quantity.of()))
                + (quantity.unit() == null ? "" : " " + quantity.unit());
    }

    private static String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
