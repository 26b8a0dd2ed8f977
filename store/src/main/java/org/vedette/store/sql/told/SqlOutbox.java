package org.vedette.store.sql.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Phase;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.sql.SqlLedger;

/// What is to be sent and was sent, in a ledger.
public final class SqlOutbox implements Outbox {
    private static final String LAST_PASS =
            "select watch, upto, phase, phase_id, phase_title from pass where watch = ? order by number desc limit 1";
    private static final String PASS = "insert into pass (number, watch, upto, phase, phase_id, phase_title, learned)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String WARNING = "insert into warning (number, warning, watch, known_at, learned, line)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (warning) do nothing";
    private static final String TELLING = "insert into telling (number, warning, channel, due, made)"
            + " values (?, ?, ?, ?, ?) on conflict (warning, channel) do nothing";
    private static final String LOOSE = " from telling t where not exists (select 1 from message_part p"
            + " where p.warning = t.warning and p.channel = t.channel)";
    private static final String MESSAGE = "insert into message (number, message, channel, made, subject, body, line)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String PART = "insert into message_part (warning, channel, message) values (?, ?, ?)";
    private static final String TAKEN = "select count(*) from message_part where warning = ? and channel = ?";
    private static final String MESSAGES =
            "select m.message, m.channel, m.made, m.subject, m.body, m.line from message m";
    private static final String WARNINGS = "select p.warning from message_part p join warning w on"
            + " w.warning = p.warning where p.message = ? order by w.number";
    /// How a message stands is told by its last attempt alone.
    private static final String NEXT =
            "coalesce((select a.next_at from attempt a where a.message = m.message order by a.number desc limit 1), 0)";

    private static final String NEXT_OF =
            "select coalesce(min(" + NEXT + "), " + Micros.FOREVER + ") from message m where m.channel in (<channels>)";
    private static final String ATTEMPT =
            "insert into attempt (number, message, outcome, made_at, next_at, detail) values (?, ?, ?, ?, ?, ?)";

    private final SqlLedger ledger;

    public SqlOutbox(SqlLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public @Nullable Pass lastPass(String watch) {
        return ledger.looked(handle -> lastPass(handle, watch));
    }

    private static @Nullable Pass lastPass(Handle handle, String watch) {
        return handle.createQuery(LAST_PASS)
                .bind(0, Stowed.text(watch))
                .map((row, context) -> new Pass(
                        Stowed.back(row.getString(1)),
                        Micros.instant(row.getLong(2)),
                        new Phase(row.getInt(3), Stowed.back(row.getString(4)), Stowed.back(row.getString(5)))))
                .findOne()
                .orElse(null);
    }

    @Override
    public boolean passed(
            @Nullable Pass before,
            Pass pass,
            List<WarningRecord.Kept> warnings,
            List<Telling> tellings,
            Instant learned) {
        return ledger.written(handle -> {
            if (!Objects.equals(lastPass(handle, pass.watch()), before)) {
                return false;
            }
            warnings.forEach(warning -> keep(handle, warning, learned));
            tellings.forEach(telling -> keep(handle, telling));
            keep(handle, pass, learned);
            return true;
        });
    }

    private static void keep(Handle handle, WarningRecord.Kept warning, Instant learned) {
        handle.execute(
                WARNING,
                Numbers.next(handle, "warning"),
                Stowed.text(warning.id()),
                Stowed.text(warning.watch()),
                Micros.of(warning.at()),
                Micros.of(learned),
                Stowed.text(warning.line()));
    }

    private static void keep(Handle handle, Telling telling) {
        handle.execute(
                TELLING,
                Numbers.next(handle, "telling"),
                Stowed.text(telling.warning()),
                Stowed.text(telling.channel()),
                Micros.of(telling.due()),
                Micros.of(telling.made()));
    }

    private static void keep(Handle handle, Pass pass, Instant learned) {
        handle.execute(
                PASS,
                Numbers.next(handle, "pass"),
                Stowed.text(pass.watch()),
                Micros.of(pass.upto()),
                pass.phase().number(),
                Stowed.text(pass.phase().id()),
                Stowed.text(pass.phase().title()),
                Micros.of(learned));
    }

    @Override
    public List<Telling> waiting() {
        return ledger.looked(handle -> handle.createQuery(
                        "select t.warning, t.channel, t.due, t.made" + LOOSE + " order by t.number")
                .map((row, context) -> new Telling(
                        Stowed.back(row.getString(1)),
                        Stowed.back(row.getString(2)),
                        Micros.instant(row.getLong(3)),
                        Micros.instant(row.getLong(4))))
                .list());
    }

    @Override
    public List<NoteTelling> waitingNotes() {
        return ledger.looked(NoteDuties::waiting);
    }

    @Override
    public void compose(List<Message> messages) {
        ledger.written(handle -> {
            int composed = 0;
            for (Message message : messages) {
                if (isFree(handle, message)) {
                    keep(handle, message);
                    composed++;
                }
            }
            return composed;
        });
    }

    private static boolean isFree(Handle handle, Message message) {
        return message.warnings().stream().noneMatch(warning -> isTaken(handle, warning, message.channel()))
                && message.notes().stream().noneMatch(note -> NoteDuties.isTaken(handle, note, message.channel()));
    }

    private static boolean isTaken(Handle handle, String warning, String channel) {
        return handle.createQuery(TAKEN)
                        .bind(0, Stowed.text(warning))
                        .bind(1, Stowed.text(channel))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static void keep(Handle handle, Message message) {
        handle.execute(
                MESSAGE,
                Numbers.next(handle, "message"),
                Stowed.text(message.id()),
                Stowed.text(message.channel()),
                Micros.of(message.made()),
                Stowed.text(message.subject()),
                Stowed.text(message.text()),
                Stowed.text(message.line()));
        for (String warning : message.warnings()) {
            handle.execute(PART, Stowed.text(warning), Stowed.text(message.channel()), Stowed.text(message.id()));
        }
        NoteDuties.take(handle, message);
    }

    @Override
    public List<Message> due(Instant now) {
        return ledger.looked(
                handle -> messages(handle, " where " + NEXT + " <= :value order by m.number", Micros.of(now)));
    }

    @Override
    public List<Message> messages(String warning) {
        String which = " where m.message in (select p.message from message_part p where p.warning = :value)"
                + " or m.message in (select p.message from note_part p join warning_note n on n.number = p.note"
                + " where n.warning = :value) order by m.number";
        return ledger.looked(handle -> messages(handle, which, Stowed.text(warning)));
    }

    private static List<Message> messages(Handle handle, String which, Object value) {
        var messages = new ArrayList<Message>();
        for (Message each : handle.createQuery(MESSAGES + which)
                .bind("value", value)
                .map((row, context) -> message(row))
                .list()) {
            messages.add(new Message(
                    each.id(),
                    each.channel(),
                    warnings(handle, each.id()),
                    NoteDuties.of(handle, each.id()),
                    each.made(),
                    each.subject(),
                    each.text(),
                    each.line()));
        }
        return messages;
    }

    private static List<String> warnings(Handle handle, String message) {
        return handle.createQuery(WARNINGS)
                .bind(0, Stowed.text(message))
                .mapTo(String.class)
                .map(Stowed::back)
                .list();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                Stowed.back(row.getString(1)),
                Stowed.back(row.getString(2)),
                List.of(),
                List.of(),
                Micros.instant(row.getLong(3)),
                Stowed.back(row.getString(4)),
                Stowed.back(row.getString(5)),
                Stowed.back(row.getString(6)));
    }

    @Override
    public boolean begin(String message, Instant now, Instant until) {
        return ledger.written(handle -> {
            long next = handle.createQuery("select " + NEXT + " from message m where m.message = ?")
                    .bind(0, Stowed.text(message))
                    .mapTo(Long.class)
                    .one();
            boolean isDue = next <= Micros.of(now);
            if (isDue) {
                keep(handle, new Attempt(message, Outcome.BEGUN, now, until, ""));
            }
            return isDue;
        });
    }

    @Override
    public void end(Attempt attempt) {
        ledger.written(handle -> keep(handle, attempt));
    }

    private static int keep(Handle handle, Attempt attempt) {
        return handle.execute(
                ATTEMPT,
                Numbers.next(handle, "attempt"),
                Stowed.text(attempt.message()),
                attempt.outcome().name(),
                Micros.of(attempt.at()),
                Micros.orForever(attempt.next()),
                Stowed.text(attempt.detail()));
    }

    @Override
    public List<Attempt> attempts(String message) {
        return ledger.looked(handle -> handle.createQuery("select message, outcome, made_at, next_at, detail from"
                        + " attempt where message = ? order by number")
                .bind(0, Stowed.text(message))
                .map((row, context) -> new Attempt(
                        Stowed.back(row.getString(1)),
                        Outcome.valueOf(row.getString(2)),
                        Micros.instant(row.getLong(3)),
                        instant(row.getLong(4)),
                        Stowed.back(row.getString(5))))
                .list());
    }

    private static @Nullable Instant instant(long micros) {
        return micros == Micros.FOREVER ? null : Micros.instant(micros);
    }

    @Override
    public @Nullable Instant next(Collection<String> channels) {
        if (channels.isEmpty()) {
            return null;
        }
        return instant(ledger.looked(handle -> handle.createQuery(NEXT_OF)
                .bindList("channels", channels.stream().map(Stowed::text).toList())
                .mapTo(Long.class)
                .one()));
    }
}
