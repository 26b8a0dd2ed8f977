package org.vedette.store.account;

import java.time.Instant;
import java.util.regex.Pattern;

/// Somebody who may use the desk.
///
/// @param name by which he signs in and under which his changes stand; small letters, digits, and . _ - inside
/// @param enabled whether he may sign in
/// @param made when the account was made
public record Account(String name, Role role, boolean enabled, Instant made) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?");

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("found the name «" + name
                    + "», wanted up to 64 small letters and digits, with . _ - inside, such as ana.ito");
        }
    }

    /// Whether words can be the name of an account.
    public static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }
}
