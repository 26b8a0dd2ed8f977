package org.vedette.store.sql;

import org.vedette.store.search.Fts5Search;
import org.vedette.store.search.Search;
/// The two databases, and the little in which they differ.
import org.vedette.store.search.TsvectorSearch;

enum Dialect {
    SQLITE("sqlite", "text", new Fts5Search()),
    POSTGRESQL("postgresql", "text collate \"C\"", new TsvectorSearch());

    private final String folder;
    private final String orderedText;
    private final Search search;

    Dialect(String folder, String orderedText, Search search) {
        this.folder = folder;
        this.orderedText = orderedText;
        this.search = search;
    }

    /// Where the migrations lie that are its own.
    String folder() {
        return folder;
    }

    /// The type of a text that is compared and ordered by its code points.
    String orderedText() {
        return orderedText;
    }

    /// What follows the columns of a table that is one tree in the order of its key.
    String pureTable() {
        return this == SQLITE ? "without rowid" : "";
    }

    Search search() {
        return search;
    }
}
