package org.vedette.store.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.store.column.DaysOf;
import org.vedette.store.column.Stowed;
import org.vedette.store.json.ClaimJson;
import org.vedette.store.json.JsonText;

/// Writes claims with all that they are found by.
final class ClaimRows {
    private static final String CLAIM =
            "insert into claim (number, claim, article, edition, analyst, type, status, day, until, outlet, country,"
                    + " confidence, known_at, learned, line, sentence, passage, credits)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PARTY =
            "insert into party (code, day, claim, until, parts, known_at) values (?, ?, ?, ?, ?, ?)";
    private static final String RELATION =
            "insert into relation (pair, day, claim, until, towards, known_at) values (?, ?, ?, ?, ?, ?)";
    private static final String UNIT = "insert into unit (unit, claim) values (?, ?)";

    /// Parts the items of a list in a column.
    static final String BETWEEN = "\n";

    private final Handle handle;
    private final Statements statements;

    ClaimRows(Handle handle, Statements statements) {
        this.handle = handle;
        this.statements = statements;
    }

    /// What holds of all the claims that are written together.
    ///
    /// @param article the number of the article's version
    /// @param analyst whether a person wrote them
    record Lot(int article, boolean analyst, long known, long learned) {}

    /// Writes claims of one article.
    ///
    /// @return the number of the first; the others follow it
    int write(Article article, List<Report> reports, Lot lot) {
        if (reports.isEmpty()) {
            return 0;
        }
        int first = Statements.Counter.CLAIM.take(handle, reports.size());
        int number = first;
        for (Report report : reports) {
            DaysOf days = DaysOf.report(report);
            claim(number, article, report, days, lot);
            Involved involved = Involved.in(report.claim());
            add(PARTY, involved.parts(), days, number, lot.known());
            add(RELATION, involved.pairs(), days, number, lot.known());
            units(report.claim(), number);
            number++;
        }
        statements.flush();
        return first;
    }

    private void claim(int number, Article article, Report report, DaysOf days, Lot lot) {
        Claim claim = report.claim();
        Place place = claim.place();
        String outlet = report.outlet();
        statements.row(
                CLAIM,
                number,
                Stowed.text(claim.id()),
                lot.article(),
                Stowed.text(report.edition()),
                lot.analyst(),
                claim.type().name(),
                claim.status().name(),
                days.day(),
                days.until(),
                outlet == null ? null : outlet(outlet),
                place == null ? null : place.country(),
                claim.confidence(),
                lot.known(),
                lot.learned(),
                line(claim, article.text()),
                Stowed.text(report.sentence()),
                Stowed.text(report.passage()),
                Stowed.text(String.join(BETWEEN, report.credits())));
    }

    /// An outlet's name as it is compared.
    static String outlet(String name) {
        return Stowed.text(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String line(Claim claim, String text) {
        return JsonText.line(json -> new ClaimJson(json, text).fields(claim));
    }

    private void add(String sql, Map<String, Integer> rows, DaysOf days, int number, long known) {
        rows.forEach(
                (key, bits) -> statements.row(sql, Stowed.text(key), days.day(), number, days.until(), bits, known));
    }

    private void units(Claim claim, int number) {
        claim.quantities().stream()
                .map(Quantity::unit)
                .filter(Objects::nonNull)
                .map(unit -> Stowed.text(unit.toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(unit -> statements.row(UNIT, unit, number));
    }
}
