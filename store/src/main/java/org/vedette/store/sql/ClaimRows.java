package org.vedette.store.sql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.store.json.ClaimJson;
import org.vedette.store.json.JsonText;

/// Writes claims with all that they are found by.
final class ClaimRows {
    private static final String CLAIM =
            "insert into claim (number, claim, article, edition, analyst, type, status, day, until, outlet, country,"
                    + " confidence, known_at, learned, line, sentence, passage, credits)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PARTY = "insert into party (code, day, claim, parts) values (?, ?, ?, ?)";
    private static final String RELATION = "insert into relation (pair, day, claim, towards) values (?, ?, ?, ?)";
    private static final String UNIT = "insert into unit (unit, claim) values (?, ?)";

    /// Parts the items of a list in a column.
    static final String BETWEEN = "\n";

    private final Handle handle;

    ClaimRows(Handle handle) {
        this.handle = handle;
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
        int first = Counter.CLAIM.take(handle, reports.size());
        PreparedBatch claims = handle.prepareBatch(CLAIM);
        PreparedBatch parties = handle.prepareBatch(PARTY);
        PreparedBatch relations = handle.prepareBatch(RELATION);
        PreparedBatch units = handle.prepareBatch(UNIT);
        int number = first;
        for (Report report : reports) {
            DaysOf days = DaysOf.report(report);
            claim(claims, number, article, report, days, lot);
            Involved involved = Involved.in(report.claim());
            add(parties, involved.parts(), days, number);
            add(relations, involved.pairs(), days, number);
            units(units, report.claim(), number);
            number++;
        }
        for (PreparedBatch batch : List.of(claims, parties, relations, units)) {
            execute(batch);
        }
        return first;
    }

    private static void execute(PreparedBatch batch) {
        try (batch) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static void claim(PreparedBatch batch, int number, Article article, Report report, DaysOf days, Lot lot) {
        Claim claim = report.claim();
        Place place = claim.place();
        String outlet = report.outlet();
        Object[] values = {
            number,
            claim.id(),
            lot.article(),
            report.edition(),
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
            Stowed.text(String.join(BETWEEN, report.credits()))
        };
        batch.add(values);
    }

    /// An outlet's name as it is compared.
    static String outlet(String name) {
        return Stowed.text(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String line(Claim claim, String text) {
        return JsonText.line(json -> new ClaimJson(json, text).fields(claim));
    }

    private static void add(PreparedBatch batch, java.util.Map<String, Integer> rows, DaysOf days, int number) {
        rows.forEach((key, bits) -> batch.add(Stowed.text(key), days.day(), number, bits));
    }

    private static void units(PreparedBatch batch, Claim claim, int number) {
        claim.quantities().stream()
                .map(quantity -> quantity.unit())
                .filter(Objects::nonNull)
                .map(unit -> Stowed.text(unit.toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(unit -> batch.add(unit, number));
    }
}
