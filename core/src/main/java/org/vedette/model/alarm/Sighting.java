package org.vedette.model.alarm;

import java.time.Instant;
import java.util.List;

/// What a watch hears. Time only passes when it is told so.
public sealed interface Sighting {
    /// The instant from which it was known.
    Instant at();

    /// Events that began, changed or ceased together, for instance through one article.
    record Heard(Instant at, List<Told> told) implements Sighting {
        public Heard {
            told = List.copyOf(told);
        }
    }

    /// It is now that late, and nothing else was heard.
    record Passed(Instant at) implements Sighting {}
}
