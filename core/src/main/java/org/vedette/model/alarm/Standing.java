package org.vedette.model.alarm;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;

/// How a watch stands at an instant.
///
/// @param watch its name
/// @param entered when each phase that holds was entered, by its number
/// @param score the weights of the signs that are seen
/// @param signs in the order of the watch file
public record Standing(
        String watch, Instant at, Phase phase, SortedMap<Integer, Instant> entered, double score, List<Sign> signs) {
    public Standing {
        entered = Collections.unmodifiableSortedMap(new TreeMap<>(entered));
        signs = List.copyOf(signs);
    }

    /// When the phase was entered, or null while it is calm.
    public @Nullable Instant since() {
        return entered.get(phase.number());
    }

    /// The strictest mark of the words about its signs.
    public Tlp tlp() {
        return Tlp.strictest(signs.stream()
                .flatMap(sign -> sign.sayings().stream())
                .map(Saying::tlp)
                .toList());
    }

    /// The sign of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Sign sign(String indicator) {
        return signs.stream()
                .filter(sign -> sign.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sign «" + indicator + "» in watch " + watch));
    }
}
