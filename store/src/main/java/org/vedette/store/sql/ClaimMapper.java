package org.vedette.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Report;
import org.vedette.store.KeptClaim;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.json.ClaimReader;

/// Reads a claim with what is needed of its article.
final class ClaimMapper implements RowMapper<KeptClaim> {
    /// How many columns there are.
    static final int WIDTH = 16;

    /// The columns in the order in which they are read.
    static final String COLUMNS = "select c.number, a.version, c.day, c.known_at, c.learned, a.article, a.outlet,"
            + " a.title, a.url, a.published, c.sentence, c.passage, c.credits, c.edition, c.line, a.tlp";

    @Override
    public KeptClaim map(ResultSet row, StatementContext context) throws SQLException {
        return claim(row);
    }

    /// The claim of a row, read without Jdbi.
    KeptClaim claim(ResultSet row) throws SQLException {
        return new KeptClaim(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                Micros.instant(row.getLong(4)),
                Micros.instant(row.getLong(5)),
                report(row),
                row.getString(15));
    }

    private static Report report(ResultSet row) throws SQLException {
        String credits = Stowed.back(row.getString(13));
        return new Report(
                Stowed.back(row.getString(6)),
                Stowed.backOrNull(row.getString(7)),
                Stowed.backOrNull(row.getString(8)),
                Stowed.backOrNull(row.getString(9)),
                day(row.getString(10)),
                Stowed.back(row.getString(11)),
                Stowed.back(row.getString(12)),
                credits.isEmpty() ? List.of() : List.of(credits.split(ClaimRows.BETWEEN)),
                Stowed.back(row.getString(14)),
                ClaimReader.read(row.getString(15)),
                ArticleMapper.tlp(row.getString(16)));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
