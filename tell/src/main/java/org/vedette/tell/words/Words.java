package org.vedette.tell.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.vedette.model.Tlp;
import org.vedette.store.WarningRecord;

/// A warning as it may go through a channel.
///
/// @param carries the strictest mark that may go through
public record Words(Tlp carries, WarningRecord.Kept kept) implements Spoken {
    @Override
    public int note() {
        return 0;
    }

    @Override
    public String id() {
        return isWithheld() ? "withheld-" + kept.number() : kept.id();
    }

    @Override
    public String subject() {
        return isWithheld()
                ? kept.tlp().label() + " a warning waits in the ledger"
                : kept.tlp().label() + " " + kept.title() + ": " + kept.from().title() + " to "
                        + kept.to().title();
    }

    @Override
    public String text() {
        String number = "vedette warning " + kept.number();
        return isWithheld()
                ? kept.tlp().label() + ": this channel may not carry it; " + number + " shows it"
                : String.join("\n", kept.text()) + "\nIn the ledger: " + number;
    }

    @Override
    public void write(ObjectNode json) {
        if (isWithheld()) {
            json.put("number", kept.number()).put("tlp", kept.tlp().name()).put("withheld", true);
        } else {
            json.put("number", kept.number()).put("withheld", false);
            json.putRawValue("told", new RawValue(kept.line()));
        }
    }
}
