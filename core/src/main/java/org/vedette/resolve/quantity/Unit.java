package org.vedette.resolve.quantity;

import java.util.Locale;

/// What is counted or measured, in normal form.
///
/// @param singular the word rates are named after ("USD per month")
record Unit(String normal, String singular, Kind kind) {
    /// How a unit stands beside its number.
    enum Kind {
        /// Countable people; adjectives may stand between ("12 North Korean soldiers").
        PERSON,
        THING,
        EVENT,
        /// Directly behind the number alone.
        MEASURE,
        TIME,
        MONEY,
        SHARE,
        /// A word for what happened to people, which stands for them ("12 wounded").
        STATE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isCountable() {
        return switch (kind) {
            case PERSON, THING, EVENT -> true;
            case MEASURE, TIME, MONEY, SHARE, STATE -> false;
        };
    }

    boolean isMoney() {
        return kind == Kind.MONEY;
    }
}
