package org.vedette.store.sql;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.store.ClaimLives;
import org.vedette.store.column.Micros;

/// The claims of a ledger with their ends.
public final class SqlLives implements ClaimLives {
    /// Stands behind the columns of the claim.
    private static final int ENDED = ClaimMapper.WIDTH + 1;
    private static final String LIVES = ClaimMapper.COLUMNS
            + ", (select min(e.known_at) from ending e where e.claim = c.number and e.learned <= :learned)"
            + " from claim c join article a on a.number = c.article where c.learned <= :learned order by c.number";

    private final SqlLedger ledger;
    private final ClaimMapper claims = new ClaimMapper();

    public SqlLives(SqlLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Stream<Life> lives(@Nullable Instant learned) {
        return ledger.reading().stream(
                LIVES, select -> select.bind("learned", Micros.orForever(learned)), (row, context) -> {
                    long micros = row.getLong(ENDED);
                    Instant ended = row.wasNull() ? null : Micros.instant(micros);
                    return new Life(claims.map(row, context), ended);
                });
    }
}
