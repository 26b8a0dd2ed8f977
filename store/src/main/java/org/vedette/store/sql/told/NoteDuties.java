package org.vedette.store.sql.told;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.vedette.store.Outbox;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;

/// The duties to tell of what was done about warnings.
final class NoteDuties {
    private static final String CHANNELS = "select channel from telling where warning = ? order by number";
    private static final String KEEP = "insert into note_telling (number, note, channel, made) values (?, ?, ?, ?)";
    private static final String WAITING = "select t.note, t.channel, t.made from note_telling t where not exists"
            + " (select 1 from note_part p where p.note = t.note and p.channel = t.channel) order by t.number";
    private static final String TAKEN = "select count(*) from note_part where note = ? and channel = ?";
    private static final String PART = "insert into note_part (note, channel, message) values (?, ?, ?)";
    private static final String OF_MESSAGE = "select note from note_part where message = ? order by note";

    private NoteDuties() {}

    /// Through each channel through which the warning is told.
    ///
    /// @param note its number
    static void make(Handle handle, int note, String warning, Instant made) {
        List<String> channels = handle.createQuery(CHANNELS)
                .bind(0, Stowed.text(warning))
                .mapTo(String.class)
                .list();
        for (String channel : channels) {
            handle.execute(KEEP, Numbers.next(handle, "note_telling"), note, channel, Micros.of(made));
        }
    }

    static List<Outbox.NoteTelling> waiting(Handle handle) {
        return handle.createQuery(WAITING)
                .map((row, context) -> new Outbox.NoteTelling(
                        row.getInt(1), Stowed.back(row.getString(2)), Micros.instant(row.getLong(3))))
                .list();
    }

    static boolean isTaken(Handle handle, int note, String channel) {
        return handle.createQuery(TAKEN)
                        .bind(0, note)
                        .bind(1, Stowed.text(channel))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static void take(Handle handle, Outbox.Message message) {
        for (int note : message.notes()) {
            handle.execute(PART, note, Stowed.text(message.channel()), Stowed.text(message.id()));
        }
    }

    /// The numbers of the notes that a message tells of.
    static List<Integer> of(Handle handle, String message) {
        return handle.createQuery(OF_MESSAGE)
                .bind(0, Stowed.text(message))
                .mapTo(Integer.class)
                .list();
    }
}
