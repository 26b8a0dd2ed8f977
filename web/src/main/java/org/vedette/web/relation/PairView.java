package org.vedette.web.relation;

import java.util.List;
import org.vedette.store.Pair;
import org.vedette.web.page.Frame;

/// What the page shows before two are chosen.
///
/// @param given the two names as typed
/// @param complaint what is wrong with them, or empty
/// @param suggested the relations that the watches look at
public record PairView(Frame frame, List<String> given, String complaint, List<Pair> suggested) {
    public PairView {
        given = List.copyOf(given);
        suggested = List.copyOf(suggested);
    }
}
