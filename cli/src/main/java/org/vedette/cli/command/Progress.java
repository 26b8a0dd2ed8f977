package org.vedette.cli.command;

import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

/// A bar on the error stream that tells how far a long run is; nothing when nobody would see it.
public final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final Duration EVERY = Duration.ofMillis(500);

    private final @Nullable ProgressBar bar;
    private final Output err;

    private Progress(@Nullable ProgressBar bar, Output err) {
        this.bar = bar;
        this.err = err;
    }

    /// A bar if there may be many documents, the error stream is a terminal and the output goes elsewhere.
    public static Progress of(Console console, Input input, List<String> paths) {
        Output err = console.err();
        if (!console.errIsTerminal() || console.outIsTerminal() || paths.isEmpty() || !input.isLong(paths)) {
            return new Progress(null, err);
        }
        var shown = new DelegatingProgressBarConsumer(line -> err.words("\r" + line), console.width() - 1);
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setInitialMax(input.count(paths))
                        .setUnit(" documents", 1)
                        .showSpeed()
                        .setUpdateIntervalMillis((int) EVERY.toMillis())
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(shown)
                        .build(),
                err);
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /// Makes room for a line of words.
    public void clear() {
        if (bar != null) {
            err.words(CLEAR_LINE);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.words(CLEAR_LINE);
        }
    }
}
