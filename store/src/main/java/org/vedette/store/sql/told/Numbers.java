package org.vedette.store.sql.told;

import org.jdbi.v3.core.Handle;

/// Hands out the next number of a table, inside a transaction that other writers wait for.
final class Numbers {
    private Numbers() {}

    static int next(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(number), 0) + 1 from " + table)
                .mapTo(Integer.class)
                .one();
    }
}
