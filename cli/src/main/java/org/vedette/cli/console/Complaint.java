package org.vedette.cli.console;

/// A run cannot go on. The message says what is wrong and where, the advice what to do next.
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Something was set aside or could not be done.
    public static final int NOT_ALL_DONE = 1;
    /// The command was used wrongly.
    public static final int WRONG_USAGE = 2;

    private final String advice;
    private final int exit;

    private Complaint(String message, String advice, int exit) {
        super(message);
        this.advice = advice;
        this.exit = exit;
    }

    /// The command was used wrongly.
    public static Complaint usage(String message, String advice) {
        return new Complaint(message, advice, WRONG_USAGE);
    }

    /// It was used rightly, but what it needs is missing or broken.
    public static Complaint undone(String message, String advice) {
        return new Complaint(message, advice, NOT_ALL_DONE);
    }

    public String advice() {
        return advice;
    }

    /// The exit code of the run.
    public int exit() {
        return exit;
    }
}
