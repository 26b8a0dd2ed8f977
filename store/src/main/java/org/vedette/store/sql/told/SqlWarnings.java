package org.vedette.store.sql.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.json.WarningReader;
import org.vedette.store.sql.SqlLedger;

/// The warnings of a ledger.
public final class SqlWarnings implements WarningRecord {
    private static final String WARNING =
            "select number, learned, line from warning" + " where known_at <= :known and learned <= :learned";
    private static final String NOTE = "select kind, warning, role, made_at, made_by, because from warning_note"
            + " where made_at <= :known and learned <= :learned order by number";
    private static final String KEEP = "insert into warning_note (number, kind, warning, role, made_at, learned,"
            + " made_by, because) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final SqlLedger ledger;

    public SqlWarnings(SqlLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Kept> warnings(AsOf asOf) {
        return ledger.looked(handle -> warnings(handle, WARNING + " order by number", asOf, query -> query));
    }

    @Override
    public @Nullable Kept warning(String name, AsOf asOf) {
        return ledger.looked(handle -> warning(handle, name, asOf));
    }

    private static @Nullable Kept warning(Handle handle, String name, AsOf asOf) {
        boolean isNumber = name.matches("[0-9]{1,9}");
        String which = isNumber ? " and number = :name" : " and warning = :name";
        Object value = isNumber ? (Object) Integer.valueOf(name) : Stowed.text(name);
        List<Kept> found = warnings(handle, WARNING + which, asOf, query -> query.bind("name", value));
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<Kept> warnings(Handle handle, String sql, AsOf asOf, Function<Query, Query> more) {
        return more.apply(bound(handle.createQuery(sql), asOf))
                .map((row, context) -> WarningReader.read(
                        row.getInt(1), Micros.instant(row.getLong(2)), Stowed.back(row.getString(3))))
                .list();
    }

    private static Query bound(Query query, AsOf asOf) {
        return query.bind("known", Micros.orForever(asOf.known())).bind("learned", Micros.orForever(asOf.learned()));
    }

    @Override
    public List<Note> notes(AsOf asOf) {
        return ledger.looked(handle -> notes(handle, asOf));
    }

    private static List<Note> notes(Handle handle, AsOf asOf) {
        return bound(handle.createQuery(NOTE), asOf)
                .map((row, context) -> note(row))
                .list();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                Note.Kind.valueOf(row.getString(1)),
                Stowed.back(row.getString(2)),
                Stowed.backOrNull(row.getString(3)),
                Micros.instant(row.getLong(4)),
                Stowed.back(row.getString(5)),
                Stowed.back(row.getString(6)));
    }

    @Override
    public void note(Note note, Instant learned) {
        ledger.written(handle -> {
            check(handle, note);
            int number = Numbers.next(handle, "warning_note");
            handle.execute(
                    KEEP,
                    number,
                    note.kind().name(),
                    Stowed.text(note.warning()),
                    Stowed.orNull(note.role()),
                    Micros.of(note.at()),
                    Micros.of(learned),
                    Stowed.text(note.by()),
                    Stowed.text(note.because()));
            NoteDuties.make(handle, number, note.warning(), learned);
            return number;
        });
    }

    private static void check(Handle handle, Note note) {
        Kept kept = warning(handle, note.warning(), AsOf.NOW);
        if (kept == null) {
            throw new IllegalArgumentException("the ledger has no warning " + note.warning());
        }
        boolean signs = note.kind() == Note.Kind.SIGNED_OFF;
        if (signs != (note.role() != null) || signs && !kept.signOff().contains(note.role())) {
            throw new IllegalArgumentException("nobody is to sign " + kept.id() + " for «" + note.role() + "»");
        }
        List<Note> before = notes(handle, AsOf.NOW).stream()
                .filter(each -> each.warning().equals(kept.id()))
                .toList();
        if (signs && !kept.unsigned(before).contains(note.role())) {
            throw new IllegalArgumentException(kept.id() + " was signed off before for «" + note.role() + "»");
        }
    }
}
