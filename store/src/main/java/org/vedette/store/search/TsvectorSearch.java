package org.vedette.store.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// PostgreSQL's tsvector. Its own parsers and dictionaries are passed by, for they differ from SQLite's.
public final class TsvectorSearch implements Search {
    @Override
    public void add(Handle handle, int article, List<String> words) {
        handle.execute(
                "insert into article_words (article, words) values (?, array_to_tsvector(string_to_array(?, ' ')))",
                article,
                String.join(" ", words));
    }

    @Override
    public String articles() {
        return "select w.article from article_words w where w.words @@ cast(:words as tsquery)";
    }

    @Override
    public String query(List<String> words) {
        return words.stream()
                .map(word -> word.endsWith("*") ? "'" + word.substring(0, word.length() - 1) + "':*" : "'" + word + "'")
                .collect(Collectors.joining(" & "));
    }
}
