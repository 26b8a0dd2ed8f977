package org.vedette.web.alarm;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// When somebody last looked at the situation, kept by the browser alone. Looking again within half an hour is still
/// the same look, so that what is new does not vanish with the first click.
final class LastLook {
    private static final String LAST = "looked";
    private static final String NOW = "looking";
    private static final Duration ONE_LOOK = Duration.ofMinutes(30);
    private static final int KEPT = (int) Duration.ofDays(90).toSeconds();

    private LastLook() {}

    /// When the look before this one was, or null for the first; and remembers this one.
    ///
    /// @param clock the machine's: what the desk takes for now may stand still
    static @Nullable Instant before(Context context, InstantSource clock) {
        Instant now = clock.instant();
        Instant last = read(context, LAST);
        Instant looking = read(context, NOW);
        boolean again = looking != null && looking.plus(ONE_LOOK).isAfter(now);
        Instant before = again ? last : looking;
        if (before != null) {
            write(context, LAST, before);
        }
        write(context, NOW, now);
        return before;
    }

    private static @Nullable Instant read(Context context, String name) {
        String word = context.cookie(name);
        try {
            return word == null ? null : Instant.parse(word);
        } catch (DateTimeParseException notOurs) {
            return null;
        }
    }

    private static void write(Context context, String name, Instant at) {
        context.cookie(new Cookie(name, at.toString(), "/", KEPT, false, true, null, SameSite.STRICT));
    }
}
