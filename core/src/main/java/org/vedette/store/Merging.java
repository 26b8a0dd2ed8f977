package org.vedette.store;

import java.util.List;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;

/// The merge as the ledger drives it: it remembers what it heard. What it says depends on what it heard alone, never on
/// the order. For one thread.
public interface Merging {
    /// Takes news, and says how the events stand that it touched.
    List<Change> take(List<News> news);

    /// Takes news whose outcome is known already.
    void recall(List<News> news);
}
