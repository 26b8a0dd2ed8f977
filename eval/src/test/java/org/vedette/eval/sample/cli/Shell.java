package org.vedette.eval.sample.cli;

/// Speaks, as a shell may.
public final class Shell {
    /// Says what it is.
    public void speak() {
        System.out.println("a shell");
    }
}
