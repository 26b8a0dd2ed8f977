package org.vedette.store.account;

import java.time.Instant;

/// Something that somebody did, for the audit log. It is never changed or erased.
///
/// @param at by the machine's clock
/// @param by the name of an account; "this machine" where nobody had to sign in, "command line" for commands
/// @param what was done, in a word or two: "sign in", "token made", "POST /claims/correct"
/// @param subject what it was done to, possibly empty
/// @param from the address it came from, empty for commands
public record Deed(Instant at, String by, String what, String subject, String from) {
    /// Stands for somebody who uses a command.
    public static final String COMMAND_LINE = "command line";
}
