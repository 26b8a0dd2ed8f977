package org.vedette.export.writer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of an export.
///
/// @param events how many were given
/// @param rows how many rows, lines or objects stand for them
/// @param leftOut how many events are not in it, by reason
public record Written(long events, long rows, SortedMap<String, Long> leftOut) {
    public Written {
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /// Counts as events go by.
    public static final class Count {
        private final SortedMap<String, Long> leftOut = new TreeMap<>();
        private long events;
        private long rows;

        /// An event that became so many rows.
        public void add(long asRows) {
            events++;
            rows += asRows;
        }

        /// An event that is not in the export.
        ///
        /// @param because the reason, in a few words
        public void leaveOut(String because) {
            events++;
            leftOut.merge(because, 1L, Long::sum);
        }

        /// What was counted so far.
        public Written written() {
            return new Written(events, rows, leftOut);
        }
    }

    /// The reasons as a line: "denied 2, no place 1".
    public String reasons() {
        return String.join(
                ", ", leftOut.entrySet().stream().map(Written::reason).toList());
    }

    private static String reason(Map.Entry<String, Long> entry) {
        return entry.getKey() + " " + entry.getValue();
    }
}
