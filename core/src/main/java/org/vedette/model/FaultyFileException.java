package org.vedette.model;

import java.util.List;

/// A set of files that people edit was refused; the message lists every fault, a line each.
public final class FaultyFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FaultyFileException(List<Fault> faults) {
        super(faults.size()
                + (faults.size() == 1 ? " fault\n" : " faults\n")
                + String.join("\n", faults.stream().map(Fault::toString).toList()));
    }
}
