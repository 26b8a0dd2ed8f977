package org.vedette.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.vedette.web.access.Viewer;

/// Who decided something in a page, and why. Whoever has signed in acts under his own name; at this machine, where
/// nobody signs in, a name is asked for.
///
/// @param at by the machine's clock, to the microsecond
public record Decided(Instant at, String by, String because) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 1_000;

    /// What a form says of it.
    ///
    /// @throws IllegalArgumentException if a name or a reason is missing or too long
    public static Decided of(Context context) {
        Viewer viewer = Viewer.of(context);
        boolean typed = viewer.name().equals(Viewer.THIS_MACHINE);
        return new Decided(
                InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS),
                typed ? given(context, "by", "your name", LONGEST_NAME) : viewer.name(),
                given(context, "because", "a reason in words", LONGEST_REASON));
    }

    private static String given(Context context, String field, String wanted, int longest) {
        String value = field(context, field);
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException("Nothing was changed: wanted " + wanted + ", of up to " + longest
                    + " characters; the ledger keeps it.");
        }
        return value;
    }

    /// A field of a form, without space around it; empty where it is not given.
    public static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }
}
