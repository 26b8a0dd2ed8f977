package org.vedette.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Phase;
import org.vedette.model.watch.Measure;

/// The warnings that people were told, and what they did about them. Nothing is changed or erased: to acknowledge and
/// to sign off are facts beside the warning, with a name, a reason and both clocks.
public interface WarningRecord {
    /// A warning as it was told.
    ///
    /// @param number its place among the ledger's warnings, from 1: a short name for people
    /// @param id the same for the same turn
    /// @param title the watch's
    /// @param at the instant from which it could be known
    /// @param learned when this ledger took it
    /// @param events the happenings that its words speak of, by their identifiers
    /// @param measures agreed for the phase, empty when it fell
    /// @param signOff who must sign before the measures are taken, possibly nobody
    /// @param text for a person, line by line
    /// @param line all of it as an object of JSON
    record Kept(
            int number,
            String id,
            String watch,
            String title,
            Tlp tlp,
            Phase from,
            Phase to,
            Instant at,
            Instant learned,
            List<String> events,
            List<Measure> measures,
            List<String> signOff,
            List<String> text,
            String line) {
        public Kept {
            events = List.copyOf(events);
            measures = List.copyOf(measures);
            signOff = List.copyOf(signOff);
            text = List.copyOf(text);
        }

        /// Who must still sign.
        ///
        /// @param notes on this warning
        public List<String> unsigned(List<Note> notes) {
            return signOff.stream()
                    .filter(role -> notes.stream().noneMatch(note -> role.equals(note.role())))
                    .toList();
        }
    }

    /// What somebody did about a warning.
    ///
    /// @param warning its identifier
    /// @param role for whom was signed, as the watch names him; null for an acknowledgement
    /// @param by a name
    /// @param because a reason, in words
    record Note(Kind kind, String warning, @Nullable String role, Instant at, String by, String because) {
        /// What was done.
        public enum Kind {
            /// Somebody has seen it and looks after it.
            ACKNOWLEDGED,
            /// One of those who must sign has signed.
            SIGNED_OFF
        }
    }

    /// In the order in which they were told.
    List<Kept> warnings(AsOf asOf);

    /// A warning by its number or its identifier, or null if there is none then.
    @Nullable
    Kept warning(String name, AsOf asOf);

    /// All that was done about warnings, in the order in which the ledger took it.
    List<Note> notes(AsOf asOf);

    /// Keeps what somebody did and, in one piece with it, the duty to tell of it through each channel through which the
    /// warning is told.
    ///
    /// @throws IllegalArgumentException if there is no such warning, or nobody is left to sign for that role
    void note(Note note, Instant learned);
}
