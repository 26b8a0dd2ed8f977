package org.vedette.tell.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vedette.model.Tlp;
import org.vedette.store.WarningRecord;

/// What people are told, as it may go through a channel: a warning, or what somebody did about one. Of what is marked
/// stricter than the channel carries, only the number is told.
public sealed interface Spoken permits Words, NoteWords {
    /// The strictest mark that may go through.
    Tlp carries();

    /// The warning that it is about.
    WarningRecord.Kept kept();

    /// The note's place among the ledger's notes, from 1; 0 for the warning itself.
    int note();

    /// By which it is known again.
    String id();

    /// In one line.
    String subject();

    /// For a person.
    String text();

    /// For programs.
    void write(ObjectNode json);

    /// Whether only the number may be told.
    default boolean isWithheld() {
        return kept().tlp().compareTo(carries()) > 0;
    }

    /// The mark that stands on what is told.
    default Tlp tlp() {
        return isWithheld() ? Tlp.CLEAR : kept().tlp();
    }
}
