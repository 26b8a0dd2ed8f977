package org.vedette.tell.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.vedette.model.Tlp;
import org.vedette.store.WarningRecord;

/// A warning as it may go through a channel. Of a warning whose mark is stricter than the channel carries, only the
/// number is told.
///
/// @param carries the strictest mark that may go through
public record Words(Tlp carries, WarningRecord.Kept kept) {
    private boolean isWithheld() {
        return kept.tlp().compareTo(carries) > 0;
    }

    /// By which it is known again.
    public String id() {
        return isWithheld() ? "withheld-" + kept.number() : kept.id();
    }

    /// In one line.
    public String subject() {
        return isWithheld()
                ? kept.tlp().label() + " a warning waits in the ledger"
                : kept.tlp().label() + " " + kept.title() + ": " + kept.from().title() + " to "
                        + kept.to().title();
    }

    /// For a person.
    public String text() {
        String number = "vedette warning " + kept.number();
        return isWithheld()
                ? kept.tlp().label() + ": this channel may not carry it; " + number + " shows it"
                : String.join("\n", kept.text()) + "\nIn the ledger: " + number;
    }

    /// For programs.
    void write(ObjectNode json) {
        if (isWithheld()) {
            json.put("number", kept.number()).put("tlp", kept.tlp().name()).put("withheld", true);
        } else {
            json.put("number", kept.number()).put("withheld", false);
            json.putRawValue("told", new RawValue(kept.line()));
        }
    }

    /// The mark that stands on what is told.
    Tlp tlp() {
        return isWithheld() ? Tlp.CLEAR : kept.tlp();
    }
}
