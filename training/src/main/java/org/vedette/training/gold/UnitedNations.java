package org.vedette.training.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vedette.model.claim.Claim;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `un_quad`: prose of the United Nations, most of which tells of no act.
final class UnitedNations implements GoldSet {
    @Override
    public String name() {
        return "un_quad";
    }

    @Override
    public Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file()));
        var texts = build.read(Row.articles(rows));
        var irrelevant = new Share();
        var relevant = new Share();
        var errors = new Errors();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Claim> claims = texts.get(i).claims();
            boolean isRelevant = row.labels().path("relevant").asBoolean();
            (isRelevant ? relevant : irrelevant).add(!claims.isEmpty());
            if (!isRelevant) {
                claims.forEach(claim -> errors.add(
                        "claim on irrelevant prose: " + claim.type(),
                        row.error("-", claim.type() + " " + claim.status() + " " + claim.trigger().in(row.text()))));
            } else if (claims.isEmpty()) {
                String quad = "quad " + row.labels().path("quad").asText();
                errors.add("no claim on relevant prose: " + quad, row.error(quad, "-"));
            }
        }
        List<Figure> figures = List.of(
                Figure.count("rows", rows.size()),
                Figure.percent("claims_on_irrelevant", irrelevant.percent()),
                Figure.percent("claims_on_relevant", relevant.percent()));
        return new Result(name(), figures, List.of(), errors);
    }
}
