package org.vedette.cli.bench.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Filter;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Pair;
import org.vedette.store.Query;

/// An article that comes late: another outlet tells what one told years ago, on the busiest pair.
final class Late {
    private static final String OUTLET = "The Late Echo";

    private Late() {}

    /// @return null in a ledger that has nothing on the busiest pair, or has it already
    static @Nullable Coding article(Ledger ledger) {
        Query busy =
                Query.of(new Filter.Between(Pair.of(Archive.BUSY)), new Filter.Days(Archive.FIRST.plusYears(5), null));
        List<KeptClaim> found = ledger.page(busy, null, 1).items();
        if (found.isEmpty()) {
            return null;
        }
        Report first = found.getFirst().report();
        KeptArticle kept = ledger.article(first.article(), AsOf.NOW);
        String id = "late-" + first.article();
        if (kept == null || ledger.article(id, AsOf.NOW) != null) {
            return null;
        }
        Article told = kept.article();
        var article = new Article(id, told.text(), told.title(), told.published(), told.known(), OUTLET, null);
        return new Coding(article, first.edition(), List.of(report(id, first)));
    }

    private static Report report(String id, Report first) {
        return new Report(
                id,
                OUTLET,
                first.title(),
                null,
                first.published(),
                first.sentence(),
                first.passage(),
                first.credits(),
                first.edition(),
                renamed(id + "-0", first.claim()));
    }

    private static Claim renamed(String id, Claim claim) {
        return new Claim(
                id,
                claim.sentence(),
                claim.trigger(),
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.cameo(),
                claim.goldstein(),
                claim.status(),
                claim.sources(),
                claim.targets(),
                claim.about(),
                claim.voice(),
                claim.quantities(),
                claim.when(),
                claim.place(),
                claim.known(),
                claim.confidence(),
                claim.evidence());
    }
}
