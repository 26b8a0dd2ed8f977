package org.vedette.collect;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;

/// Articles in the order of their input, of which only one is held at a time. To be closed when not read to
/// the end. Not for several threads at once.
public final class Articles implements Iterator<Outcome<Article>>, AutoCloseable {
    private final Source source;
    private @Nullable Outcome<Article> next;
    private boolean ended;

    Articles(Source source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = source.next();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Outcome<Article> next() {
        Outcome<Article> current = hasNext() ? next : null;
        if (current == null) {
            throw new NoSuchElementException("no more articles");
        }
        next = null;
        return current;
    }

    /// Closes the file that is open; what was not read is lost.
    @Override
    public void close() {
        ended = true;
        next = null;
        source.close();
    }
}
