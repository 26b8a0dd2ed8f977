package org.vedette.cli.ledger;

import org.vedette.pipeline.EventMerging;
import org.vedette.store.Merging;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;

/// The events of a ledger.
public final class EventsOf {
    private EventsOf() {}

    /// A merge that has heard nothing yet.
    static Merging fresh() {
        return new EventMerging();
    }

    /// The events of a ledger.
    public static SqlEvents ledger(SqlLedger ledger) {
        return new SqlEvents(ledger, EventMerging::new, EventMerging.EDITION);
    }
}
