package org.vedette.collect.desk;

import org.vedette.model.Outcome.SetAside;
import org.vedette.model.feed.Feed;

/// Is told what happens at the desk, from one thread at a time.
public interface Watcher {
    /// An item was set aside.
    void aside(Feed feed, SetAside<?> item);

    /// A feed was looked at.
    void looked(Feed feed, Look look);
}
