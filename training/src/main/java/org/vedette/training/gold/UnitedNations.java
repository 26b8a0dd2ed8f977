package org.vedette.training.gold;

import java.util.List;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `un_quad`: prose of the United Nations, most of which tells of no act.
final class UnitedNations implements ReadSet {
    private final Share irrelevant = new Share();
    private final Share relevant = new Share();
    private final Errors errors = new Errors();

    @Override
    public String name() {
        return "un_quad";
    }

    @Override
    public void add(Row row, CodedText read) {
        if (row.labels().path("relevant").asBoolean()) {
            relevant.add(!read.claims().isEmpty());
            if (read.claims().isEmpty()) {
                String quad = "quad " + row.labels().path("quad").asText();
                errors.add("no claim on relevant prose: " + quad, row.error(quad, "-"));
            }
            return;
        }
        irrelevant.add(!read.claims().isEmpty());
        for (Claim claim : read.claims()) {
            String ours =
                    claim.type() + " " + claim.status() + " " + claim.trigger().in(row.text());
            errors.add("claim on irrelevant prose: " + claim.type(), row.error("-", ours));
        }
    }

    @Override
    public Result result(int rows) {
        List<Figure> figures = List.of(
                Figure.count("rows", rows),
                Figure.percent("claims_on_irrelevant", irrelevant.percent()),
                Figure.percent("claims_on_relevant", relevant.percent()));
        return new Result(name(), figures, List.of(), errors);
    }
}
