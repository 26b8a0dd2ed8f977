package org.vedette.store.sql.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.Tail;
import org.vedette.store.column.Stowed;
import org.vedette.store.sql.SqlLedger;

/// The end of a ledger, by the numbers of its claims. Numbers stand in the order in which writing ended, so nothing
/// appears later behind a number that was looked at.
public final class SqlTail implements Tail {
    private static final String NEXT = "select number, claim from claim where number > ? order by number limit ?";

    private final SqlLedger ledger;

    public SqlTail(SqlLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public long end() {
        return ledger.looked(handle -> handle.createQuery("select used from counter where name = 'claim'")
                .mapTo(Long.class)
                .one());
    }

    private record Numbered(int number, String claim) {}

    @Override
    public Part claims(Query query, long after, int most) {
        List<Numbered> next = ledger.looked(handle -> handle.createQuery(NEXT)
                .bind(0, after)
                .bind(1, most)
                .map((row, context) -> new Numbered(row.getInt(1), Stowed.back(row.getString(2))))
                .list());
        List<KeptClaim> found = new ArrayList<>();
        for (Numbered each : next) {
            try (Stream<KeptClaim> claims = ledger.claims(query.and(new Filter.Id(each.claim())))) {
                claims.filter(claim -> claim.number() == each.number()).forEach(found::add);
            }
        }
        return new Part(found, next.isEmpty() ? after : next.getLast().number());
    }
}
