package org.vedette.store;

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

/// What was reported, and what was decided about it, for good. Nothing is ever overwritten: a correction is a new fact,
/// and looking as of an earlier instant shows what stood then. Each call is done whole or not at all, and when it
/// returns it is safe. `learned` is the instant of the call, which the shell reads from its clock.
///
/// For several threads at once; calls that write wait for each other. Streams must be closed.
public interface Ledger extends AutoCloseable {
    /// Whether this very article was taken before.
    ///
    /// @throws LedgerException like all calls, when the database cannot do it
    boolean knows(Article article);

    /// Takes an article with its claims.
    Receipt take(Coding coding, Instant learned);

    /// Takes several in one piece, which is faster.
    List<Receipt> take(List<Coding> codings, Instant learned);

    /// Puts another reading in the place of the one that an article has; the earlier one is kept. What analysts have
    /// corrected or retracted stays so.
    ///
    /// @throws IllegalArgumentException if the article was never taken
    void recode(Coding coding, Instant learned);

    /// Keeps what was set aside, once.
    void setAside(SetAside<?> aside, Instant learned);

    /// @throws IllegalArgumentException if there is nothing that it amends
    void amend(Amendment amendment, Instant learned);

    void rule(Ruling ruling, Instant learned);

    /// Keeps a decision about events with all its rulings.
    ///
    /// @return its number
    int decide(Decision decision, Instant learned);

    void grade(Grading grading, Instant learned);

    /// Keeps a correction, which like cases follow from the next reading on; once.
    void keep(Correction correction, Instant learned);

    /// Keeps a correction and amends its claim: both or neither.
    ///
    /// @throws IllegalArgumentException if there is nothing that it amends
    void correct(Correction correction, Amendment amendment, Instant learned);

    /// Sets a correction aside; it is kept, but no case follows it any more.
    ///
    /// @param correction its identifier
    /// @param at when that was decided
    /// @throws IllegalArgumentException if none of that identifier stands
    void undo(String correction, Instant at, String by, String because, Instant learned);

    /// Sets a correction aside and gives its claim the reading of before: both or neither.
    ///
    /// @param back the amendment that gives it; its instant, name and reason are those of the undoing
    /// @throws IllegalArgumentException if no such correction stands, or there is nothing that it amends
    void undo(String correction, Amendment.Correction back, Instant learned);

    /// The corrections that stand, in the order in which they were made.
    List<Correction> corrections(AsOf asOf);

    /// Claims by day, and of one day in the order of taking.
    Stream<KeptClaim> claims(Query query);

    /// Some of the same.
    ///
    /// @param after the end of the page before, or null for the first page
    /// @param most at least 1
    Page<KeptClaim> page(Query query, @Nullable Mark after, int most);

    /// The same from the other end: the latest day first, and of one day what was taken last.
    ///
    /// @param before the end of the page before, or null for the first page
    /// @param most at least 1
    Page<KeptClaim> latest(Query query, @Nullable Mark before, int most);

    /// How many claims answer a query.
    long count(Query query);

    /// All versions of all articles in the order of taking.
    Stream<KeptArticle> articles(AsOf asOf);

    /// Those of them that were taken behind a number.
    Stream<KeptArticle> articles(AsOf asOf, long behind);

    /// The instant from which the first of the articles could be known that somebody may see, or null when there is
    /// none.
    ///
    /// @param most the strictest mark that he may see
    @Nullable
    Instant begin(Tlp most);

    /// The newest version of an article, or null if there is none.
    @Nullable
    KeptArticle article(String id, AsOf asOf);

    /// In the order in which they were made.
    List<Ruling> rulings(AsOf asOf);

    /// In the order in which they were taken.
    List<KeptDecision> decisions(AsOf asOf);

    /// The claims that analysts have corrected or retracted, and the articles that were withdrawn, by identifier.
    SortedSet<String> amended();

    /// In the order in which they were made.
    List<Grading> gradings(AsOf asOf);

    /// In the order of taking.
    List<SetAside<Article>> asides(AsOf asOf);

    Counts counts();

    /// How much of it somebody may see. What was set aside bears no mark, so nothing of that is counted.
    ///
    /// @param most the strictest mark that he may see
    Counts counts(Tlp most);

    /// The outlets that articles name, by name; one entry under the empty name for those that name none.
    List<OutletCount> outlets(AsOf asOf);

    /// The same of the articles that somebody may see.
    ///
    /// @param most the strictest mark that he may see
    List<OutletCount> outlets(AsOf asOf, Tlp most);

    /// A number that grows whenever something is written, by this process or another. It is quickly asked.
    long revision();

    @Override
    void close();
}
