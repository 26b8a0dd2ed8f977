package org.vedette.web.access.provider;

/// Why somebody is not let in by the provider. The words are for the audit log, not for whoever tried.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    /// @param reason in plain words
    public Refusal(String reason) {
        super(reason);
    }

    /// @param reason in plain words
    /// @param cause what went wrong
    public Refusal(String reason, Throwable cause) {
        super(reason, cause);
    }

    /// The words.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
