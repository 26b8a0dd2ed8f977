package org.vedette.cli.command;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.pipeline.EnglishReader;

/// A reader that is opened when the first thing is there to be read, so that a mistyped file name does not wait for it.
/// It is opened on the thread that hands out the input, where a failure ends the run with its own words.
final class ReaderOnDemand implements AutoCloseable {
    private final Supplier<EnglishReader> opens;
    private volatile @Nullable EnglishReader reader;

    ReaderOnDemand(Supplier<EnglishReader> opens) {
        this.opens = opens;
    }

    /// The same input; the reader is open before the first item that can be read is handed out.
    <T> Iterator<Outcome<T>> before(Iterator<Outcome<T>> input) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return input.hasNext();
            }

            @Override
            public Outcome<T> next() {
                Outcome<T> next = input.next();
                if (next instanceof Outcome.Done && reader == null) {
                    reader = opens.get();
                }
                return next;
            }
        };
    }

    /// The open reader.
    EnglishReader reader() {
        EnglishReader open = reader;
        if (open == null) {
            throw new IllegalStateException("nothing was handed out to be read");
        }
        return open;
    }

    @Override
    public void close() {
        EnglishReader open = reader;
        if (open != null) {
            open.close();
        }
    }
}
