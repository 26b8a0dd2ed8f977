package org.vedette.pipeline;

import java.util.List;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;
import org.vedette.store.Merging;

/// The merge behind the ledger's port. For one thread.
public final class EventMerging implements Merging {
    /// To be changed with the merge: events that another edition made are then made anew.
    public static final String EDITION = "merge-3";

    private final Merge merge = new Merge();
    private Happenings happenings = merge.empty();

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
