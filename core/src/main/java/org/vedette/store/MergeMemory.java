package org.vedette.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Report;

/// What a ledger remembers of the merge: which claims are in which event, and under which marks each is found.
public interface MergeMemory {
    /// The claims of all marks in some stretches.
    List<Held> around(List<Stretch> stretches);

    /// A claim that is in an event, or null.
    @Nullable
    Held claim(String id);

    /// All claims of an event; none if there is no such event.
    List<Held> event(String id);

    /// A claim that is in an event.
    ///
    /// @param event its identifier
    /// @param anchor the claim to which it must be in reach, or null for the first of the event
    record Held(Report report, String event, @Nullable String anchor) {}

    /// Where a claim is found.
    ///
    /// @param key a number made of what it is found by
    /// @param day days since 1970
    record Mark(String claim, long key, long day) {}

    /// Marks of one key, from one day to another, both included.
    record Stretch(long key, long from, long to) {}
}
