package org.vedette.web.sight;

import org.vedette.model.Tlp;
import org.vedette.store.Filter;
import org.vedette.store.Query;
import org.vedette.store.Tail;

/// The end of a ledger without what somebody may not see. Its places count all claims, so a gap between two tells no
/// more than that something was taken.
public final class SeenTail implements Tail {
    private final Tail whole;
    private final Tlp most;

    /// @param most the strictest mark that may be seen
    public SeenTail(Tail whole, Tlp most) {
        this.whole = whole;
        this.most = most;
    }

    @Override
    public long end() {
        return whole.end();
    }

    @Override
    public Part claims(Query query, long after, int size) {
        return whole.claims(query.and(new Filter.Marked(most)), after, size);
    }
}
