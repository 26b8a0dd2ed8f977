package org.vedette.web.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.watch.WatchPlan;

/// A watch file as the desk has it.
///
/// @param text as it stands in the file
/// @param plan the last that could be read, or null if none could
/// @param faults of the file as it stands, a line each; empty when it is sound
public record Watched(Path file, String text, @Nullable WatchPlan plan, List<String> faults) {
    public Watched {
        faults = List.copyOf(faults);
    }

    /// The name it goes by in links: that of the watch, or of the file while it cannot be read.
    public String id() {
        return plan == null ? String.valueOf(file.getFileName()) : plan.id();
    }
}
