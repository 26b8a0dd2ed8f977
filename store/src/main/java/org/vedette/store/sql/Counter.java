package org.vedette.store.sql;

import org.jdbi.v3.core.Handle;

/// Hands out numbers. A row of a counter is locked until the transaction ends, so numbers stand in the order in which
/// transactions ended, and writers wait for each other.
enum Counter {
    ARTICLE,
    CLAIM,
    FACT;

    private static final String TAKE = "update counter set used = used + ? where name = ? returning used";

    /// Takes some numbers and gives the first of them.
    int take(Handle handle, int many) {
        int last = handle.createQuery(TAKE)
                .bind(0, many)
                .bind(1, name().toLowerCase(java.util.Locale.ROOT))
                .mapTo(Integer.class)
                .one();
        return last - many + 1;
    }

    /// Waits for other writers.
    static void lock(Handle handle) {
        ARTICLE.take(handle, 0);
    }
}
