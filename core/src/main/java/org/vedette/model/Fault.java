package org.vedette.model;

import java.util.List;

/// One mistake in a file that people edit. A loader collects all of them before it refuses the set.
///
/// @param line from 1
/// @param column from 1
public record Fault(String file, int line, int column, String found, String wanted) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": found " + found + ", wanted " + wanted;
    }

    /// What was loaded, if there is no fault; otherwise all faults at once.
    ///
    /// @throws FaultyFileException naming every fault
    public static <T> T refuseIfAny(List<Fault> faults, T loaded) {
        if (!faults.isEmpty()) {
            throw new FaultyFileException(faults);
        }
        return loaded;
    }
}
