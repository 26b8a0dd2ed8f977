package org.vedette.web.alarm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.web.page.EventRow;
import org.vedette.web.page.Frame;

/// What the first page shows.
///
/// @param looked when one last looked, or null for the first time
public record Situation(
        Frame frame,
        List<WatchCard> watches,
        List<EventRow> newest,
        @Nullable Instant looked) {
    public Situation {
        watches = List.copyOf(watches);
        newest = List.copyOf(newest);
    }

    public boolean isCounting() {
        return watches.stream().anyMatch(WatchCard::isCounting);
    }

    public long fresh() {
        return newest.stream().filter(EventRow::fresh).count();
    }
}
