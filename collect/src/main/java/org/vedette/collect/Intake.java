package org.vedette.collect;

import org.jspecify.annotations.Nullable;

/// What is taken in, and how much of it.
///
/// @param kind how everything is written, or null: the ending of each name tells
/// @param longestLine of a file of JSON lines, in bytes
/// @param largestFile of any other kind, in bytes
/// @param englishOnly whether articles in other languages are set aside
public record Intake(@Nullable InputKind kind, int longestLine, int largestFile, boolean englishOnly) {
    /// Lines up to 4 MB, files up to 16 MB, English only.
    public static final Intake USUAL = new Intake(null, 4_000_000, 16_000_000, true);

    public Intake {
        if (longestLine < 1 || largestFile < 1) {
            throw new IllegalArgumentException(
                    "lines of " + longestLine + " and files of " + largestFile + " bytes; wanted at least 1");
        }
    }

    public Intake withKind(@Nullable InputKind other) {
        return new Intake(other, longestLine, largestFile, englishOnly);
    }
}
