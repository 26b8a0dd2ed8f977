package org.vedette.store.sql;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.store.Amendment;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;

/// Writes what analysts decided about claims, inside a transaction.
final class Amending {
    private static final String AMENDMENT = "insert into amendment (number, kind, subject, made_at, learned, made_by,"
            + " because) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String STANDING =
            " from claim c cross join article a where a.number = c.article and c.claim = ?"
                    + " and not exists (select 1 from ending e where e.claim = c.number) order by c.number";

    private static final String RETRACTED =
            " from claim c cross join article a where a.number = c.article and c.claim = ?"
                    + " and exists (select 1 from ending e where e.claim = c.number and e.why = '" + Endings.RETRACTION
                    + "') order by c.number desc limit 1";

    private final Handle handle;
    private final Statements statements;
    private final long learned;

    Amending(Handle handle, Statements statements, Instant learned) {
        this.handle = handle;
        this.statements = statements;
        this.learned = Micros.of(learned);
    }

    void amend(Amendment amendment) {
        switch (amendment) {
            case Amendment.Correction(var claim, var at, var by, var because) -> {
                keep(amendment, Endings.CORRECTION, claim.id());
                correct(claim, Micros.of(at), by);
            }
            case Amendment.Retraction(var claim, var at, var by, var because) -> {
                keep(amendment, Endings.RETRACTION, claim);
                standing(claim).forEach(row -> end(row.number(), Micros.of(at), Endings.RETRACTION));
            }
            case Amendment.Withdrawal(var article, var at, var by, var because) -> {
                keep(amendment, Endings.WITHDRAWAL, article);
                withdraw(article, Micros.of(at));
            }
        }
    }

    private void keep(Amendment amendment, String kind, String subject) {
        handle.execute(
                AMENDMENT,
                Statements.Counter.FACT.take(handle, 1),
                kind,
                Stowed.text(subject),
                Micros.of(amendment.at()),
                learned,
                Stowed.text(amendment.by()),
                Stowed.text(amendment.because()));
    }

    /// A claim that stands: its number and its article's.
    private record Standing(int number, int article) {}

    private List<Standing> standing(String claim) {
        List<Standing> rows = rows(claim, STANDING);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the ledger has no standing claim " + claim);
        }
        return rows;
    }

    private List<Standing> rows(String claim, String which) {
        return handle.createQuery("select c.number, c.article" + which)
                .bind(0, Stowed.text(claim))
                .map((row, context) -> new Standing(row.getInt(1), row.getInt(2)))
                .list();
    }

    /// A claim that was retracted stands again as it is corrected.
    private void correct(Claim claim, long at, String by) {
        boolean retracted = rows(claim.id(), STANDING).isEmpty()
                && !rows(claim.id(), RETRACTED).isEmpty();
        String which = retracted ? RETRACTED : STANDING;
        for (Standing row : retracted ? rows(claim.id(), RETRACTED) : standing(claim.id())) {
            Report old = handle.createQuery(ClaimMapper.COLUMNS + which)
                    .bind(0, Stowed.text(claim.id()))
                    .map(new ClaimMapper())
                    .first()
                    .report();
            Article article = handle.createQuery(ArticleMapper.COLUMNS + " where number = ?")
                    .bind(0, row.article())
                    .map(new ArticleMapper())
                    .one()
                    .article();
            if (!retracted) {
                end(row.number(), at, Endings.CORRECTION);
            }
            var lot = new ClaimRows.Lot(row.article(), true, at, learned);
            new ClaimRows(handle, statements).write(article, List.of(mended(old, claim, by)), lot);
        }
    }

    private static Report mended(Report old, Claim claim, String by) {
        return new Report(
                old.article(),
                old.outlet(),
                old.title(),
                old.url(),
                old.published(),
                old.sentence(),
                old.passage(),
                old.credits(),
                "analyst " + by,
                claim,
                old.tlp());
    }

    private void end(int number, long at, String why) {
        new Endings(handle, learned).claims(number, 1, at, why);
    }

    private void withdraw(String article, long at) {
        List<Intake.Version> versions = Intake.versions(handle, article);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("the ledger has no article " + article);
        }
        versions.forEach(version -> new Endings(handle, learned).article(version.number(), at, Endings.WITHDRAWAL));
    }
}
