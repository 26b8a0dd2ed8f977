package org.vedette.store.sql.desk;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.vedette.store.account.Deed;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;

/// The audit log.
final class Deeds {
    private static final String ADD = "insert into deed (number, made_at, made_by, what, subject, origin)"
            + " values ((select coalesce(max(number), 0) + 1 from deed), ?, ?, ?, ?, ?)";
    private static final String LATEST =
            "select made_at, made_by, what, subject, origin from deed order by number desc limit ?";

    private Deeds() {}

    /// Inside a transaction that waits for other writers, so that numbers have no gap.
    static void add(Handle handle, Deed deed) {
        handle.execute(
                ADD,
                Micros.of(deed.at()),
                Stowed.text(deed.by()),
                Stowed.text(deed.what()),
                Stowed.text(deed.subject()),
                Stowed.text(deed.from()));
    }

    static List<Deed> latest(Handle handle, int most) {
        return handle.createQuery(LATEST)
                .bind(0, most)
                .map((row, context) -> new Deed(
                        Micros.instant(row.getLong(1)),
                        Stowed.back(row.getString(2)),
                        Stowed.back(row.getString(3)),
                        Stowed.back(row.getString(4)),
                        Stowed.back(row.getString(5))))
                .list();
    }
}
