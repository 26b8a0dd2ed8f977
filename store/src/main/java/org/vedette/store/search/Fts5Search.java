package org.vedette.store.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// SQLite's FTS5. Its table has the article's number as row number and keeps the index alone.
public final class Fts5Search implements Search {
    @Override
    public void add(Handle handle, int article, List<String> words) {
        handle.execute("insert into article_words (rowid, words) values (?, ?)", article, String.join(" ", words));
    }

    @Override
    public String articles() {
        return "select rowid from article_words where article_words match :words";
    }

    @Override
    public String query(List<String> words) {
        return words.stream()
                .map(word ->
                        word.endsWith("*") ? "\"" + word.substring(0, word.length() - 1) + "\"*" : "\"" + word + "\"")
                .collect(Collectors.joining(" AND "));
    }
}
