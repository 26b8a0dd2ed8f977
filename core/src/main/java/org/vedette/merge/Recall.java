package org.vedette.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.same.Keys;
import org.vedette.model.event.Report;

/// What was merged earlier, handed out piece by piece: a step asks for the neighbourhood of what is new and
/// for no more, so it costs the same in a memory of any size.
public interface Recall {
    /// Of a merge that holds all it knows.
    Recall NOTHING = new Recall() {
        @Override
        public List<Known> around(List<Keys.Stretch> stretches) {
            return List.of();
        }

        @Override
        public @Nullable Known claim(String id) {
            return null;
        }

        @Override
        public List<Known> event(String id) {
            return List.of();
        }
    };

    /// All claims that stand in some stretches of the index; more do no harm.
    List<Known> around(List<Keys.Stretch> stretches);

    /// A claim by its identifier, or null if it is not known.
    @Nullable
    Known claim(String id);

    /// All claims of an event by its identifier.
    List<Known> event(String id);

    /// A claim that was merged.
    ///
    /// @param head the claim that began its happening
    /// @param anchor the claim to which it must be in reach, mostly the head
    record Known(Report report, String head, String anchor) {}
}
