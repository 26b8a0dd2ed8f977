package org.vedette.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.claim.Correction;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Grading;
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
        handle.execute(
                RULING,
                Counter.FACT.take(handle, 1),
                ruling.kind().name(),
                Stowed.text(ruling.claim()),
                Stowed.text(ruling.other()),
                Micros.of(ruling.at()),
                Micros.of(learned),
                Stowed.text(ruling.by()),
                Stowed.text(ruling.because()));
    }

    static void grade(Handle handle, Grading grading, Instant learned) {
        handle.execute(
                GRADING,
                Counter.FACT.take(handle, 1),
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
                Counter.FACT.take(handle, 1),
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
                Counter.FACT.take(handle, 1),
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
                Counter.FACT.take(handle, 1),
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
