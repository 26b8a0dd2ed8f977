package org.vedette.store.sql.desk;

import java.time.Instant;
import java.util.List;
import org.vedette.store.account.Searches;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.sql.SqlLedger;

/// Saved searches in the database of the ledger.
public final class SqlSearches implements Searches {
    private static final String OF = "select number, owner, title, question, made, seen, looked from saved_search"
            + " where owner = ? order by number";
    private static final String SAVE = "insert into saved_search (number, owner, title, question, made, seen, looked)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    private final SqlLedger ledger;

    public SqlSearches(SqlLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Saved> of(String owner) {
        return ledger.looked(handle -> handle.createQuery(OF)
                .bind(0, Stowed.text(owner))
                .map((row, context) -> new Saved(
                        row.getInt(1),
                        Stowed.back(row.getString(2)),
                        Stowed.back(row.getString(3)),
                        Stowed.back(row.getString(4)),
                        Micros.instant(row.getLong(5)),
                        row.getLong(6),
                        Micros.instant(row.getLong(7))))
                .list());
    }

    @Override
    public int save(String owner, String title, String question, long seen, Instant now) {
        return ledger.written(handle -> {
            int number = handle.createQuery("select coalesce(max(number), 0) + 1 from saved_search")
                    .mapTo(Integer.class)
                    .one();
            handle.execute(
                    SAVE,
                    number,
                    Stowed.text(owner),
                    Stowed.text(title),
                    Stowed.text(question),
                    Micros.of(now),
                    seen,
                    Micros.of(now));
            return number;
        });
    }

    @Override
    public void look(String owner, int number, long seen, Instant now) {
        check(
                number,
                ledger.written(handle -> handle.execute(
                        "update saved_search set seen = ?, looked = ? where number = ? and owner = ?",
                        seen,
                        Micros.of(now),
                        number,
                        Stowed.text(owner))));
    }

    @Override
    public void forget(String owner, int number) {
        check(
                number,
                ledger.written(handle -> handle.execute(
                        "delete from saved_search where number = ? and owner = ?", number, Stowed.text(owner))));
    }

    private static void check(int number, int changed) {
        if (changed == 0) {
            throw new IllegalArgumentException("There is no saved search " + number + ".");
        }
    }
}
