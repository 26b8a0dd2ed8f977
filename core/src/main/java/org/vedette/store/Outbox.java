package org.vedette.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Phase;

/// What is to be sent and what was sent. A warning and the duty to tell of it are written in one piece, and a message
/// is composed before the first attempt to send it and never again: a process that dies at any instant leaves what the
/// next one needs, and a message that goes out twice has the same identifier and the same bytes.
public interface Outbox {
    /// A watch has gone over all that the ledger knew.
    ///
    /// @param upto how far
    /// @param phase in which people were told the watch to be
    record Pass(String watch, Instant upto, Phase phase) {}

    /// The duty to tell of a warning through a channel.
    ///
    /// @param due not before
    /// @param made since when it waits
    record Telling(String warning, String channel, Instant due, Instant made) {}

    /// The duty to tell of what somebody did about a warning, through a channel through which the warning is told. When
    /// it is due is the channel's matter: who acts on a warning knows no channels.
    ///
    /// @param note its place among the ledger's notes, from 1
    /// @param made since when it waits
    record NoteTelling(int note, String channel, Instant made) {}

    /// What goes through a channel in one piece.
    ///
    /// @param id by which receivers know it again
    /// @param warnings the identifiers of those it tells of
    /// @param notes what was done about warnings, by its place among the ledger's notes
    /// @param text for people
    /// @param line the same for programs, an object of JSON
    record Message(
            String id,
            String channel,
            List<String> warnings,
            List<Integer> notes,
            Instant made,
            String subject,
            String text,
            String line) {
        public Message {
            warnings = List.copyOf(warnings);
            notes = List.copyOf(notes);
        }
    }

    /// A step in sending a message.
    ///
    /// @param next when it may be tried again; null when it is done with
    /// @param detail what came of it, in words
    record Attempt(
            String message,
            Outcome outcome,
            Instant at,
            @Nullable Instant next,
            String detail) {}

    /// What came of an attempt.
    enum Outcome {
        /// Somebody is sending it; if nothing more is heard, it may be tried again from `next` on.
        BEGUN,
        SENT,
        FAILED,
        /// Tried often enough.
        GIVEN_UP
    }

    /// The last pass of a watch, or null if there was none.
    @Nullable
    Pass lastPass(String watch);

    /// Keeps a pass with the warnings it made and the duty to tell of them, all or nothing. Numbers are given here.
    ///
    /// @param before the pass it started from, or null
    /// @return false if another pass came in between; then nothing is kept
    boolean passed(
            @Nullable Pass before,
            Pass pass,
            List<WarningRecord.Kept> warnings,
            List<Telling> tellings,
            Instant learned);

    /// Duties that no message has taken up, in the order in which they were made.
    List<Telling> waiting();

    /// Duties to tell of what was done about warnings that no message has taken up, in the order in which they were
    /// made.
    List<NoteTelling> waitingNotes();

    /// Keeps messages that take up duties; one of which a duty was taken up meanwhile is left out.
    void compose(List<Message> messages);

    /// Messages that may be tried now, in the order in which they were composed.
    List<Message> due(Instant now);

    /// Begins an attempt, so that nobody else does.
    ///
    /// @param until if the attempt has not ended by then, it may be tried again
    /// @return false if it is not due
    boolean begin(String message, Instant now, Instant until);

    /// Keeps how an attempt ended.
    void end(Attempt attempt);

    /// The attempts to send a message, in their order.
    List<Attempt> attempts(String message);

    /// The messages that tell of a warning or of what was done about it, in the order in which they were composed.
    List<Message> messages(String warning);

    /// When a message of one of some channels may be tried next, or null if none of theirs is left to be sent. What no
    /// message has taken up yet is not looked at.
    @Nullable
    Instant next(Collection<String> channels);
}
