package org.vedette.cli.ledger;

import java.util.List;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;
import org.vedette.store.Merging;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;

/// The merge behind the ledger's port.
public final class EventsOf implements Merging {
    /// To be changed with the merge: events that another edition made are then made anew.
    private static final String EDITION = "merge-2";

    private final Merge merge = new Merge();
    private Happenings happenings = merge.empty();

    private EventsOf() {}

    /// A merge that has heard nothing yet.
    public static Merging fresh() {
        return new EventsOf();
    }

    /// The events of a ledger.
    public static SqlEvents ledger(SqlLedger ledger) {
        return new SqlEvents(ledger, EventsOf::new, EDITION);
    }

    @Override
    public List<Change> take(List<News> news) {
        Merge.Turn turn = merge.take(happenings, news);
        happenings = turn.happenings();
        return merge.changes(turn);
    }

    @Override
    public void recall(List<News> news) {
        happenings = merge.take(happenings, news).happenings();
    }
}
