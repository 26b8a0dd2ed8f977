package org.vedette.cli.ledger;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.store.Coding;
import org.vedette.store.Ledger;

/// Reads those documents that the ledger does not know yet.
final class Ingesting implements Stage<Ingesting.Arrived, Ingesting.Arrived>, AutoCloseable {
    private final Ledger ledger;
    private final Supplier<OpenReader> opens;
    private volatile @Nullable OpenReader reader;

    /// @param opens opens the reader, which takes a while
    Ingesting(Ledger ledger, Supplier<OpenReader> opens) {
        this.ledger = ledger;
        this.opens = opens;
    }

    /// How far a document has come.
    sealed interface Arrived {
        /// The ledger has it.
        record Known(String id) implements Arrived {}

        /// It is to be read.
        record Fresh(Article article) implements Arrived {}

        /// It was read and is to be taken.
        record Coded(Coding coding) implements Arrived {}

        /// It cannot be read.
        record Aside(SetAside<?> trouble) implements Arrived {}
    }

    /// The documents as the ledger knows them. The reader is opened before the first one that is to be read.
    Iterator<Arrived> sorted(Iterator<Outcome<Article>> documents) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Arrived next() {
                return sorted(documents.next());
            }
        };
    }

    private Arrived sorted(Outcome<Article> document) {
        return switch (document) {
            case SetAside<Article> aside -> new Arrived.Aside(aside);
            case Outcome.Done<Article>(var id, var article) -> {
                if (ledger.knows(article)) {
                    yield new Arrived.Known(id);
                }
                if (reader == null) {
                    reader = opens.get();
                }
                yield new Arrived.Fresh(article);
            }
        };
    }

    @Override
    public Arrived apply(Arrived arrived) {
        return arrived instanceof Arrived.Fresh(var article) ? read(article) : arrived;
    }

    private Arrived read(Article article) {
        OpenReader open = reader;
        if (open == null) {
            throw new IllegalStateException("nothing was handed out to be read");
        }
        return switch (open.reads().apply(article)) {
            case SetAside<CodedText> aside -> new Arrived.Aside(aside);
            case Outcome.Done<CodedText>(var id, var coded) ->
                new Arrived.Coded(
                        new Coding(article, coded.edition(), open.reports().apply(coded)));
        };
    }

    @Override
    public void close() {
        OpenReader open = reader;
        if (open != null) {
            open.closes().run();
        }
    }
}
