package org.vedette.web.desk;

import io.javalin.http.Context;
import org.vedette.web.access.Viewer;

/// The desk as each of those who ask may see it.
public final class Seats {
    private final Desk whole;

    /// @param whole for those who may see everything
    public Seats(Desk whole) {
        this.whole = whole;
    }

    /// For what parts by marks itself.
    public Desk whole() {
        return whole;
    }

    /// The desk of whoever sent a request.
    public Desk of(Context context) {
        return whole.seenBy(Viewer.of(context).role().upTo());
    }
}
