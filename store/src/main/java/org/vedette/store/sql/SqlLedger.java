package org.vedette.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
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
import org.vedette.store.Grading;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.KeptDecision;
import org.vedette.store.Ledger;
import org.vedette.store.LedgerException;
import org.vedette.store.Mark;
import org.vedette.store.OutletCount;
import org.vedette.store.Page;
import org.vedette.store.Query;
import org.vedette.store.Receipt;
import org.vedette.store.column.Stowed;
import org.vedette.store.search.Search;

/// The ledger in a SQLite file or a PostgreSQL database.
public final class SqlLedger implements Ledger {
    private static final String KNOWS = "select count(*) from article where article = ? and digest = ?";

    private final Database database;
    private final Jdbi reader;
    private final Reading reading;
    private @Nullable Handle writer;
    private @Nullable Statements statements;
    private @Nullable Handle looker;

    private SqlLedger(Database database) {
        this.database = database;
        this.reader = database.reader();
        this.reading = new Reading(reader, database.dialect().search());
    }

    /// Opens a ledger, makes it where there is none, and brings it up to date.
    ///
    /// @param address a file's path, or a URL such as postgresql://user@host/name
    /// @throws LedgerException if it cannot be opened
    public static SqlLedger open(String address) {
        Database database = Database.of(address);
        new Schema(database).bringUpToDate();
        return new SqlLedger(database);
    }

    /// Whether there is a ledger at an address, or a server that may hold one.
    public static boolean mayBeAt(String address) {
        return Database.isServer(address) || Files.exists(Path.of(address));
    }

    /// An address for people to see: without the password that may stand in it.
    ///
    /// @throws LedgerException if it is none
    public static String nameOf(String address) {
        return Database.of(address).name();
    }

    /// Asked for every article, so it keeps a connection.
    @Override
    public synchronized boolean knows(Article article) {
        return asked(() -> {
            Handle handle = looker;
            if (handle == null) {
                handle = reader.open();
                looker = handle;
            }
            return handle.createQuery(KNOWS)
                            .bind(0, Stowed.text(article.id()))
                            .bind(1, Digest.of(article))
                            .mapTo(Integer.class)
                            .one()
                    > 0;
        });
    }

    @Override
    public Receipt take(Coding coding, Instant learned) {
        return take(List.of(coding), learned).getFirst();
    }

    @Override
    public List<Receipt> take(List<Coding> codings, Instant learned) {
        return written(handle -> {
            var intake = new Intake(handle, statements(handle), search(), learned);
            var receipts = new ArrayList<Receipt>();
            for (Coding coding : codings) {
                receipts.add(intake.take(coding));
            }
            return receipts;
        });
    }

    @Override
    public void recode(Coding coding, Instant learned) {
        done(handle -> new Intake(handle, statements(handle), search(), learned).recode(coding));
    }

    @Override
    public void setAside(SetAside<?> aside, Instant learned) {
        done(handle -> Facts.setAside(handle, aside, learned));
    }

    @Override
    public void amend(Amendment amendment, Instant learned) {
        done(handle -> new Amending(handle, statements(handle), learned).amend(amendment));
    }

    @Override
    public void rule(Ruling ruling, Instant learned) {
        done(handle -> Facts.rule(handle, ruling, learned));
    }

    @Override
    public int decide(Decision decision, Instant learned) {
        return written(handle -> Facts.decide(handle, decision, learned));
    }

    @Override
    public void grade(Grading grading, Instant learned) {
        done(handle -> Facts.grade(handle, grading, learned));
    }

    @Override
    public void keep(Correction correction, Instant learned) {
        done(handle -> Facts.keep(handle, correction, learned));
    }

    @Override
    public void undo(String correction, Instant at, String by, String because, Instant learned) {
        done(handle -> Facts.undo(handle, correction, at, by, because, learned));
    }

    @Override
    public void correct(Correction correction, Amendment amendment, Instant learned) {
        done(handle -> {
            Facts.keep(handle, correction, learned);
            new Amending(handle, statements(handle), learned).amend(amendment);
        });
    }

    @Override
    public void undo(String correction, Amendment.Correction back, Instant learned) {
        done(handle -> {
            Facts.undo(handle, correction, back.at(), back.by(), back.because(), learned);
            new Amending(handle, statements(handle), learned).amend(back);
        });
    }

    @Override
    public List<Correction> corrections(AsOf asOf) {
        return asked(() -> reader.withHandle(handle -> Facts.corrections(handle, asOf)));
    }

    @Override
    public Stream<KeptClaim> claims(Query query) {
        return asked(() -> reading.claims(query));
    }

    @Override
    public Page<KeptClaim> page(Query query, @Nullable Mark after, int most) {
        return asked(() -> reading.page(query, after, most));
    }

    @Override
    public Page<KeptClaim> latest(Query query, @Nullable Mark before, int most) {
        return asked(() -> reading.latest(query, before, most));
    }

    @Override
    public List<OutletCount> outlets(AsOf asOf) {
        return asked(() -> reading.outlets(asOf));
    }

    @Override
    public List<OutletCount> outlets(AsOf asOf, Tlp most) {
        return asked(() -> reading.outlets(asOf, most));
    }

    @Override
    public long revision() {
        return asked(reading::revision);
    }

    @Override
    public long count(Query query) {
        return asked(() -> reading.count(query));
    }

    @Override
    public Stream<KeptArticle> articles(AsOf asOf) {
        return articles(asOf, 0);
    }

    @Override
    public Stream<KeptArticle> articles(AsOf asOf, long behind) {
        return asked(() -> reading.articles(asOf, behind));
    }

    @Override
    public @Nullable Instant begin(Tlp most) {
        return asked(() -> reading.begin(most));
    }

    @Override
    public @Nullable KeptArticle article(String id, AsOf asOf) {
        return asked(() -> reading.article(id, asOf));
    }

    @Override
    public List<Ruling> rulings(AsOf asOf) {
        return asked(() -> reader.withHandle(handle -> Facts.rulings(handle, asOf)));
    }

    @Override
    public List<KeptDecision> decisions(AsOf asOf) {
        return asked(() -> reader.withHandle(handle -> Facts.decisions(handle, asOf)));
    }

    @Override
    public SortedSet<String> amended() {
        return asked(() -> reader.withHandle(Facts::amended));
    }

    @Override
    public List<Grading> gradings(AsOf asOf) {
        return asked(() -> reader.withHandle(handle -> Facts.gradings(handle, asOf)));
    }

    @Override
    public List<SetAside<Article>> asides(AsOf asOf) {
        return asked(() -> reader.withHandle(handle -> Facts.asides(handle, asOf)));
    }

    @Override
    public Counts counts() {
        return asked(reading::counts);
    }

    @Override
    public Counts counts(Tlp most) {
        return asked(() -> reading.counts(most));
    }

    Reading reading() {
        return reading;
    }

    /// Looks at the tables, for the packages of this module.
    public <T> T looked(Function<Handle, T> look) {
        return asked(() -> reader.withHandle(look::apply));
    }

    private Search search() {
        return database.dialect().search();
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (JdbiException broken) {
            throw broken("read", broken);
        }
    }

    private void done(java.util.function.Consumer<Handle> work) {
        written(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /// Does work in a transaction on the one connection that writes, for the packages of this module.
    public synchronized <T> T written(Function<Handle, T> work) {
        boolean done = false;
        try {
            T result = opened().inTransaction(inside -> {
                Statements.Counter.lock(inside);
                return work.apply(inside);
            });
            done = true;
            return result;
        } catch (JdbiException broken) {
            throw broken("write", broken);
        } finally {
            if (!done && statements != null) {
                statements.drop();
            }
        }
    }

    private Handle opened() {
        Handle handle = writer;
        if (handle == null) {
            handle = database.openWriter();
            writer = handle;
            statements = null;
        }
        return handle;
    }

    private Statements statements(Handle handle) {
        Statements held = statements;
        if (held == null) {
            held = new Statements(handle.getConnection());
            statements = held;
        }
        return held;
    }

    private LedgerException broken(String what, JdbiException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return new LedgerException(
                "cannot " + what + " the ledger " + database.name() + ": " + cause.getMessage(), broken);
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
        if (looker != null) {
            looker.close();
            looker = null;
        }
    }
}
