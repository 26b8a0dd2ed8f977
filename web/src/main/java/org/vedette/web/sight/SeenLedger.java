package org.vedette.web.sight;

import io.javalin.http.ForbiddenResponse;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Tlp;
import org.vedette.model.claim.Correction;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Article;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Counts;
import org.vedette.store.Filter;
import org.vedette.store.Grading;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.KeptDecision;
import org.vedette.store.Ledger;
import org.vedette.store.Mark;
import org.vedette.store.OutletCount;
import org.vedette.store.Page;
import org.vedette.store.Query;
import org.vedette.store.Receipt;

/// A ledger without what is marked stricter than somebody may see. What bears no mark, and so cannot be parted, is
/// refused. What is written goes into the whole ledger: whoever writes must have looked at it through this one first.
public final class SeenLedger implements Ledger {
    private final Ledger whole;
    private final Tlp most;

    /// @param most the strictest mark that may be seen
    public SeenLedger(Ledger whole, Tlp most) {
        this.whole = whole;
        this.most = most;
    }

    private static ForbiddenResponse unmarked(String what) {
        return new ForbiddenResponse(what + " bear no mark of their own, so they are shown to those alone who may see"
                + " everything: the roles lead and admin.");
    }

    Query seen(Query query) {
        return query.and(new Filter.Marked(most));
    }

    boolean isSeen(Tlp mark) {
        return mark.compareTo(most) <= 0;
    }

    @Override
    public Stream<KeptClaim> claims(Query query) {
        return whole.claims(seen(query));
    }

    @Override
    public Page<KeptClaim> page(Query query, @Nullable Mark after, int size) {
        return whole.page(seen(query), after, size);
    }

    @Override
    public Page<KeptClaim> latest(Query query, @Nullable Mark before, int size) {
        return whole.latest(seen(query), before, size);
    }

    @Override
    public long count(Query query) {
        return whole.count(seen(query));
    }

    @Override
    public Stream<KeptArticle> articles(AsOf asOf) {
        return articles(asOf, 0);
    }

    @Override
    public Stream<KeptArticle> articles(AsOf asOf, long behind) {
        return whole.articles(asOf, behind).filter(kept -> isSeen(kept.article().tlp()));
    }

    @Override
    public @Nullable Instant begin(Tlp mark) {
        return whole.begin(isSeen(mark) ? mark : most);
    }

    @Override
    public @Nullable KeptArticle article(String id, AsOf asOf) {
        KeptArticle kept = whole.article(id, asOf);
        return kept == null || !isSeen(kept.article().tlp()) ? null : kept;
    }

    @Override
    public Counts counts() {
        return whole.counts(most);
    }

    @Override
    public Counts counts(Tlp mark) {
        return whole.counts(isSeen(mark) ? mark : most);
    }

    @Override
    public List<OutletCount> outlets(AsOf asOf) {
        return whole.outlets(asOf, most);
    }

    @Override
    public List<OutletCount> outlets(AsOf asOf, Tlp mark) {
        return whole.outlets(asOf, isSeen(mark) ? mark : most);
    }

    /// By which kept answers are known to be old; not to be shown.
    @Override
    public long revision() {
        return whole.revision();
    }

    /// Of outlets and claims; whoever asks names one that he sees.
    @Override
    public List<Grading> gradings(AsOf asOf) {
        return whole.gradings(asOf);
    }

    @Override
    public List<Correction> corrections(AsOf asOf) {
        throw unmarked("Corrections");
    }

    @Override
    public List<Ruling> rulings(AsOf asOf) {
        throw unmarked("Rulings");
    }

    @Override
    public List<KeptDecision> decisions(AsOf asOf) {
        throw unmarked("Decisions");
    }

    @Override
    public SortedSet<String> amended() {
        throw unmarked("Amendments");
    }

    @Override
    public List<SetAside<Article>> asides(AsOf asOf) {
        throw unmarked("Documents that were set aside");
    }

    @Override
    public boolean knows(Article article) {
        return isSeen(article.tlp()) && whole.knows(article);
    }

    @Override
    public Receipt take(Coding coding, Instant learned) {
        return whole.take(coding, learned);
    }

    @Override
    public List<Receipt> take(List<Coding> codings, Instant learned) {
        return whole.take(codings, learned);
    }

    @Override
    public void recode(Coding coding, Instant learned) {
        whole.recode(coding, learned);
    }

    @Override
    public void setAside(SetAside<?> aside, Instant learned) {
        whole.setAside(aside, learned);
    }

    @Override
    public void amend(Amendment amendment, Instant learned) {
        whole.amend(amendment, learned);
    }

    @Override
    public void rule(Ruling ruling, Instant learned) {
        whole.rule(ruling, learned);
    }

    @Override
    public int decide(Decision decision, Instant learned) {
        return whole.decide(decision, learned);
    }

    @Override
    public void grade(Grading grading, Instant learned) {
        whole.grade(grading, learned);
    }

    @Override
    public void keep(Correction correction, Instant learned) {
        whole.keep(correction, learned);
    }

    @Override
    public void correct(Correction correction, Amendment amendment, Instant learned) {
        whole.correct(correction, amendment, learned);
    }

    @Override
    public void undo(String correction, Instant at, String by, String because, Instant learned) {
        whole.undo(correction, at, by, because, learned);
    }

    @Override
    public void undo(String correction, Amendment.Correction back, Instant learned) {
        whole.undo(correction, back, learned);
    }

    /// Whoever opened the whole closes it.
    @Override
    public void close() {}
}
