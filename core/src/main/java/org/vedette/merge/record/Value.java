package org.vedette.merge.record;

import java.time.Instant;
import java.util.List;
import org.vedette.merge.witness.Witness;
import org.vedette.model.event.Version;

/// A value of a field on its way to being a version.
///
/// @param witnesses that give it, in the order of first knowledge; at least one
/// @param origins how many independent ones
record Value(String text, List<Witness> witnesses, int origins, boolean isOfAct, boolean isByParty, boolean isExact) {
    Value {
        witnesses = List.copyOf(witnesses);
    }

    Instant latest() {
        return witnesses.getLast().order().known();
    }

    Witness first() {
        return witnesses.getFirst();
    }

    Version version() {
        Instant known = first().order().known();
        return new Version(
                text,
                witnesses.stream().map(Witness::id).sorted().toList(),
                witnesses.stream()
                        .map(witness -> Chain.of(witness.report()))
                        .distinct()
                        .toList(),
                origins,
                known.equals(Instant.MAX) ? null : known);
    }
}
