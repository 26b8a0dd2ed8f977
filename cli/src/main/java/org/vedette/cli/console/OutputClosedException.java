package org.vedette.cli.console;

import java.io.IOException;

/// Nothing more can be written: the reader of a pipe has gone ("| head"), or the disk is full.
public final class OutputClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosedException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /// Whether the reader of a pipe has gone, which is no fault.
    public boolean readerHasGone() {
        String message = getMessage();
        return message != null && message.contains("Broken pipe");
    }
}
