package org.vedette.web.desk;

import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Standing;
import org.vedette.model.watch.WatchPlan;

/// How a watch went up to the day one looks from.
///
/// @param history of at least one day
/// @param whole whether all claims of the ledger were counted; of a very large ledger only those are that name an actor
/// of the watch or took place in its country, and words that have expired are left out
public record Course(WatchPlan plan, History history, boolean whole) {
    /// How it stands at the end.
    public Standing standing() {
        return history.days().getLast();
    }
}
