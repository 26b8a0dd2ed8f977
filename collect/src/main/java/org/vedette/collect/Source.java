package org.vedette.collect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.archive.ArchivedArticles;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;

/// Where articles come from one after the other.
interface Source extends AutoCloseable {
    /// The next, or null when there are no more.
    @Nullable
    Outcome<Article> next();

    @Override
    void close();

    /// The articles of an archive.
    static Source of(ArchivedArticles archive) {
        return new Source() {
            @Override
            public @Nullable Outcome<Article> next() {
                return archive.next();
            }

            @Override
            public void close() {
                archive.close();
            }
        };
    }

    /// A source of one.
    static Source of(Outcome<Article> only) {
        Deque<Outcome<Article>> left = new ArrayDeque<>(List.of(only));
        return new Source() {
            @Override
            public @Nullable Outcome<Article> next() {
                return left.poll();
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }
}
