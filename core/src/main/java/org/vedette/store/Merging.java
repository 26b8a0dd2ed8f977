package org.vedette.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;

/// The merge as the ledger drives it. What it says depends on what it heard alone, never on the order. For one thread.
public interface Merging {
    /// Takes news into what it holds by itself, and says how the events stand that it touched.
    List<Change> take(List<News> news);

    /// Takes news where the ledger remembers what was merged before. What comes out is the same as of a merge of all,
    /// and costs what the neighbourhood of the news costs.
    ///
    /// @param heard the rulings that the ledger's events know of
    Turn take(List<News> news, List<Ruling> heard, Memory memory);

    /// What came of news.
    ///
    /// @param changes how the events stand that were touched
    /// @param anchors of claims of these events the claim to which each must be in reach, where it is not the
    /// first of its event
    /// @param left marks that hold no more
    /// @param entered marks by which the new claims are found from now on
    record Turn(List<Change> changes, Map<String, String> anchors, List<Memory.Mark> left, List<Memory.Mark> entered) {
        public Turn {
            changes = List.copyOf(changes);
            left = List.copyOf(left);
            entered = List.copyOf(entered);
        }
    }

    /// What a ledger remembers of the merge: which claims are in which event, and under which marks each is found.
    interface Memory {
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
}
