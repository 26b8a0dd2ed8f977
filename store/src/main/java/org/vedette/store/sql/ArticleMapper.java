package org.vedette.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.text.Article;
import org.vedette.store.KeptArticle;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;

/// Reads a version of an article.
final class ArticleMapper implements RowMapper<KeptArticle> {
    /// The columns in the order in which they are read.
    static final String COLUMNS = "select number, version, known_at, learned, article, title, published, known, outlet,"
            + " url, body, tlp from article";

    @Override
    public KeptArticle map(ResultSet row, StatementContext context) throws SQLException {
        String published = row.getString(7);
        String known = row.getString(8);
        var article = new Article(
                Stowed.back(row.getString(5)),
                Stowed.back(row.getString(11)),
                Stowed.backOrNull(row.getString(6)),
                published == null ? null : LocalDate.parse(published),
                known == null ? null : Instant.parse(known),
                Stowed.backOrNull(row.getString(9)),
                Stowed.backOrNull(row.getString(10)),
                tlp(row.getString(12)));
        return new KeptArticle(
                row.getInt(1), row.getInt(2), article, Micros.instant(row.getLong(3)), Micros.instant(row.getLong(4)));
    }

    /// The mark in a column: nothing stands for CLEAR, and what nobody understands for the strictest.
    static Tlp tlp(@Nullable String word) {
        return word == null ? Tlp.CLEAR : Tlp.of(word).orElse(Tlp.RED);
    }
}
