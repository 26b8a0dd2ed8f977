package org.vedette.resolve.quantity;

import org.jspecify.annotations.Nullable;

/// What a number counts, as the words up to `next` tell it.
///
/// @param unit the unit of the table, or null when the noun is not in it
/// @param name the normal form, or the noun as written in lower case, or null when nothing is named
record Counted(@Nullable Unit unit, @Nullable String name, int next) {
    static Counted nothing(int next) {
        return new Counted(null, null, next);
    }

    static Counted known(Unit unit, int next) {
        return new Counted(unit, unit.normal(), next);
    }

    /// Whether the unit leaves no doubt that a number stood before it: people, measures, money, shares.
    boolean isSure() {
        return unit != null
                && switch (unit.kind()) {
                    case PERSON, MEASURE, TIME, MONEY, SHARE, STATE -> true;
                    case THING, EVENT -> false;
                };
    }
}
