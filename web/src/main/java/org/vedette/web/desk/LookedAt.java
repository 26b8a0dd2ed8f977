package org.vedette.web.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vedette.model.event.Report;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Query;

/// The claims of a ledger that a watch looks at, as of one time. They are looked for once among all that is asked for;
/// when more has come in, only that is looked at. One that stands no more stays here: whoever reads it finds it gone.
/// For one thread.
final class LookedAt {
    /// Each question has an end of its own, for claims may come in between two of them.
    private final Map<Query, Long> ends = new HashMap<>();

    private final SortedSet<String> claims = new TreeSet<>();

    /// Looks at what has come in.
    ///
    /// @param queries always the same
    /// @return the identifiers of all that were found up to now
    SortedSet<String> look(Ledger ledger, List<Query> queries, Predicate<Report> looksAt) {
        for (Query query : queries) {
            var end = new AtomicLong(ends.getOrDefault(query, 0L));
            Query more = end.get() == 0 ? query : query.and(new Filter.Behind(end.get()));
            try (Stream<KeptClaim> found = ledger.claims(more)) {
                found.forEach(claim -> {
                    end.accumulateAndGet(claim.number(), Math::max);
                    if (looksAt.test(claim.report())) {
                        claims.add(claim.claim().id());
                    }
                });
            }
            ends.put(query, end.get());
        }
        return claims;
    }
}
