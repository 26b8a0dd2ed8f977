package org.vedette.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.claim.Correction;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Grading;
import org.vedette.store.KeptDecision;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.json.CorrectionJson;

/// What is kept beside claims: rulings, gradings, and what was set aside.
final class Facts {
    private static final String RULING = "insert into ruling (number, kind, claim, other, made_at, learned, made_by,"
            + " because) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String GRADING = "insert into grading (number, kind, subject, grade, made_at, learned,"
            + " made_by, because) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ASIDE = "insert into aside (number, digest, document, code, detail, learned)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (digest) do nothing";

    private static final String DECISION =
            "insert into decision (number, kind, event, first_ruling, last_ruling, undoes,"
                    + " made_at, learned, made_by, because) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DECISIONS = "select number, kind, event, first_ruling, last_ruling, undoes, made_at,"
            + " made_by, because, learned from decision";
    private static final String CORRECTION =
            "insert into correction (number, correction, claim, made_at, learned, line)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict (correction) do nothing";
    private static final String UNDOING = "insert into undoing (number, correction, made_at, learned, made_by, because)"
            + " values (?, ?, ?, ?, ?, ?)";
    private static final String CORRECTIONS =
            "select line from correction c where made_at <= :known and learned <= :learned"
                    + " and not exists (select 1 from undoing u where u.correction = c.correction and u.made_at <= :known"
                    + " and u.learned <= :learned) order by made_at, number";

    static final String RULINGS = "select kind, claim, other, made_at, made_by, because from ruling";

    private Facts() {}

    static void rule(Handle handle, Ruling ruling, Instant learned) {
        rule(handle, Statements.Counter.FACT.take(handle, 1), ruling, learned);
    }

    private static void rule(Handle handle, int number, Ruling ruling, Instant learned) {
        handle.execute(
                RULING,
                number,
                ruling.kind().name(),
                Stowed.text(ruling.claim()),
                Stowed.text(ruling.other()),
                Micros.of(ruling.at()),
                Micros.of(learned),
                Stowed.text(ruling.by()),
                Stowed.text(ruling.because()));
    }

    /// Its rulings get the numbers before its own.
    static int decide(Handle handle, Decision decision, Instant learned) {
        int count = decision.rulings().size();
        int first = Statements.Counter.FACT.take(handle, count + 1);
        int next = first;
        for (Ruling ruling : decision.rulings()) {
            rule(handle, next++, ruling, learned);
        }
        handle.execute(
                DECISION,
                next,
                decision.kind().name(),
                Stowed.text(decision.event()),
                first,
                next - 1,
                Objects.requireNonNullElse(decision.undoes(), 0),
                Micros.of(decision.at()),
                Micros.of(learned),
                Stowed.text(decision.by()),
                Stowed.text(decision.because()));
        return next;
    }

    static List<KeptDecision> decisions(Handle handle, AsOf asOf) {
        return handle.createQuery(DECISIONS + " where made_at <= ? and learned <= ? order by number")
                .bind(0, Micros.orForever(asOf.known()))
                .bind(1, Micros.orForever(asOf.learned()))
                .map((row, context) -> decision(handle, row))
                .list();
    }

    private static KeptDecision decision(Handle handle, ResultSet row) throws SQLException {
        List<Ruling> rulings = handle.createQuery(RULINGS + " where number between ? and ? order by number")
                .bind(0, row.getInt(4))
                .bind(1, row.getInt(5))
                .map((each, context) -> ruling(each))
                .list();
        int undoes = row.getInt(6);
        var decision = new Decision(
                Decision.Kind.valueOf(row.getString(2)),
                Stowed.back(row.getString(3)),
                rulings,
                undoes == 0 ? null : undoes,
                Micros.instant(row.getLong(7)),
                Stowed.back(row.getString(8)),
                Stowed.back(row.getString(9)));
        return new KeptDecision(row.getInt(1), decision, Micros.instant(row.getLong(10)));
    }

    static void grade(Handle handle, Grading grading, Instant learned) {
        handle.execute(
                GRADING,
                Statements.Counter.FACT.take(handle, 1),
                grading.kind().name(),
                Stowed.text(grading.subject()),
                grading.grade(),
                Micros.of(grading.at()),
                Micros.of(learned),
                Stowed.text(grading.by()),
                Stowed.text(grading.because()));
    }

    static void keep(Handle handle, Correction correction, Instant learned) {
        handle.execute(
                CORRECTION,
                Statements.Counter.FACT.take(handle, 1),
                correction.id(),
                Stowed.text(correction.claim()),
                Micros.of(correction.at()),
                Micros.of(learned),
                CorrectionJson.line(correction));
    }

    static void undo(Handle handle, String correction, Instant at, String by, String because, Instant learned) {
        if (corrections(handle, AsOf.NOW).stream().noneMatch(each -> each.id().equals(correction))) {
            throw new IllegalArgumentException("the ledger has no standing correction " + correction);
        }
        handle.execute(
                UNDOING,
                Statements.Counter.FACT.take(handle, 1),
                correction,
                Micros.of(at),
                Micros.of(learned),
                Stowed.text(by),
                Stowed.text(because));
    }

    static List<Correction> corrections(Handle handle, AsOf asOf) {
        return handle.createQuery(CORRECTIONS)
                .bind("known", Micros.orForever(asOf.known()))
                .bind("learned", Micros.orForever(asOf.learned()))
                .mapTo(String.class)
                .map(CorrectionJson::read)
                .list();
    }

    static void setAside(Handle handle, SetAside<?> aside, Instant learned) {
        handle.execute(
                ASIDE,
                Statements.Counter.FACT.take(handle, 1),
                Digest.of(aside.id(), Integer.toString(aside.trouble().code()), aside.detail()),
                Stowed.text(aside.id()),
                aside.trouble().code(),
                Stowed.text(aside.detail()),
                Micros.of(learned));
    }

    static List<Ruling> rulings(Handle handle, AsOf asOf) {
        return made(handle, RULINGS, asOf, (row, context) -> ruling(row));
    }

    static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                Ruling.Kind.valueOf(row.getString(1)),
                Stowed.back(row.getString(2)),
                Stowed.back(row.getString(3)),
                Micros.instant(row.getLong(4)),
                Stowed.back(row.getString(5)),
                Stowed.back(row.getString(6)));
    }

    static SortedSet<String> amended(Handle handle) {
        SortedSet<String> amended = new TreeSet<>();
        handle.createQuery("select distinct subject from amendment")
                .mapTo(String.class)
                .forEach(subject -> amended.add(Stowed.back(subject)));
        return amended;
    }

    static List<Grading> gradings(Handle handle, AsOf asOf) {
        return made(
                handle,
                "select kind, subject, grade, made_at, made_by, because from grading",
                asOf,
                (row, context) -> new Grading(
                        Grading.Kind.valueOf(row.getString(1)),
                        Stowed.back(row.getString(2)),
                        row.getString(3),
                        Micros.instant(row.getLong(4)),
                        Stowed.back(row.getString(5)),
                        Stowed.back(row.getString(6))));
    }

    private static <T> List<T> made(Handle handle, String select, AsOf asOf, RowMapper<T> mapper) {
        return handle.createQuery(select + " where made_at <= ? and learned <= ? order by made_at, number")
                .bind(0, Micros.orForever(asOf.known()))
                .bind(1, Micros.orForever(asOf.learned()))
                .map(mapper)
                .list();
    }

    /// What was set aside is known to this ledger alone, so both clocks are its own.
    static List<SetAside<Article>> asides(Handle handle, AsOf asOf) {
        long by = Math.min(Micros.orForever(asOf.known()), Micros.orForever(asOf.learned()));
        return handle.createQuery("select document, code, detail from aside where learned <= ? order by number")
                .bind(0, by)
                .map((row, context) -> aside(row))
                .list();
    }

    private static SetAside<Article> aside(ResultSet row) throws SQLException {
        int code = row.getInt(2);
        Trouble trouble = Stream.of(Trouble.values())
                .filter(each -> each.code() == code)
                .findFirst()
                .orElse(Trouble.STAGE_BROKE);
        return new SetAside<>(Stowed.back(row.getString(1)), trouble, Stowed.back(row.getString(3)));
    }
}
