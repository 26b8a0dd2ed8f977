package org.vedette.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.vedette.model.text.Article;

/// Looks whether a ledger is whole: what the database can tell of itself, and what must hold between the tables.
final class Check {
    private static final Map<String, String> NONE = none();

    private final Database database;

    Check(Database database) {
        this.database = database;
    }

    private static Map<String, String> none() {
        var none = new LinkedHashMap<String, String>();
        none.put(
                "articles that nobody has read",
                "select count(*) from article a where not exists (select 1 from coding d where d.article = a.number)");
        none.put(
                "claims of a reading that is not there",
                "select count(*) from claim c where not analyst and not exists"
                        + " (select 1 from coding d where d.article = c.article and d.edition = c.edition)");
        none.put(
                "claims that stand twice in one reading",
                "select count(*) from (select 1 from claim where not analyst group by article, edition, learned, claim"
                        + " having count(*) > 1) twice");
        none.put(
                "versions of an article that are known at the same instant",
                "select count(*) from (select 1 from article group by article, version having count(*) > 1) twice");
        none.put(
                "numbers beyond their counter",
                "select count(*) from counter where (name = 'article' and used < (select coalesce(max(number), 0) from"
                        + " article)) or (name = 'claim' and used < (select coalesce(max(number), 0) from claim))");
        return java.util.Collections.unmodifiableMap(none);
    }

    /// What is wrong, in words; empty when all is well.
    List<String> faults() {
        var faults = new ArrayList<String>();
        try (Handle handle = database.writer().open()) {
            switch (database.dialect()) {
                case SQLITE -> sqlite(handle, faults);
                case POSTGRESQL -> postgresql(handle, faults);
            }
            NONE.forEach((what, sql) -> {
                long count = handle.createQuery(sql).mapTo(Long.class).one();
                if (count > 0) {
                    faults.add(count + " " + what);
                }
            });
        }
        texts(faults);
        return faults;
    }

    private static void sqlite(Handle handle, List<String> faults) {
        handle.createQuery("pragma integrity_check").mapTo(String.class).stream()
                .filter(word -> !word.equals("ok"))
                .forEach(word -> faults.add("integrity_check: " + word));
        int loose =
                handle.createQuery("pragma foreign_key_check").mapToMap().list().size();
        if (loose > 0) {
            faults.add(loose + " rows that point at nothing");
        }
        handle.execute("insert into article_words (article_words) values ('integrity-check')");
        words(handle, "rowid", faults);
    }

    private static void postgresql(Handle handle, List<String> faults) {
        words(handle, "article", faults);
    }

    private static void words(Handle handle, String column, List<String> faults) {
        String sql = "select count(*) from article where number not in (select " + column + " from article_words)";
        long count = handle.createQuery(sql).mapTo(Long.class).one();
        if (count > 0) {
            faults.add(count + " articles that no word finds");
        }
    }

    /// Reads every article and looks whether it is what was taken.
    private void texts(List<String> faults) {
        try (Handle handle = database.reader().open()) {
            handle.begin();
            handle.createQuery("select a.number, a.digest from article a order by a.number")
                    .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                    .forEach(entry -> {
                        Article article = handle.createQuery(ArticleMapper.COLUMNS + " where number = ?")
                                .bind(0, entry.getKey())
                                .map(new ArticleMapper())
                                .one()
                                .article();
                        if (!Digest.of(article).equals(entry.getValue())) {
                            faults.add("the article " + article.id() + " is not what was taken");
                        }
                    });
            handle.rollback();
        }
    }
}
