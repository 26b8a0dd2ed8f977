package org.vedette.cli.console;

import java.util.Locale;
import org.vedette.model.Outcome.SetAside;

/// Counts what went through and what was set aside, and says each of the latter on the error stream.
public final class Tally {
    private final Output err;
    private final String things;
    private long all;
    private long aside;

    /// @param things what is counted, in the plural: "documents"
    public Tally(Output err, String things) {
        this.err = err;
        this.things = things;
    }

    public void done() {
        all++;
    }

    public void setAside(SetAside<?> trouble) {
        all++;
        aside++;
        err.line(line(trouble));
    }

    private static String line(SetAside<?> trouble) {
        String name = trouble.trouble().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Plain.oneLine("vedette: set aside " + trouble.id() + ": "
                + trouble.trouble().code() + " " + name + ": " + trouble.detail());
    }

    /// Says how many were set aside, if any, and gives the exit code.
    public int close() {
        if (aside == 0) {
            return 0;
        }
        err.line("vedette: " + aside + " of " + all + " " + things + " set aside");
        return Complaint.NOT_ALL_DONE;
    }
}
