package org.vedette.training.station;

import java.util.List;
import org.vedette.model.claim.Claim;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;

/// Did it happen, is it planned, is it denied: the status of every claim that was found.
public final class StatusStation implements Station {
    private final String set;
    private final Confusion statuses = new Confusion("status");
    private final Errors errors = new Errors();
    private int missed;

    StatusStation() {
        this("status");
    }

    /// @param set the name of the result
    public StatusStation(String set) {
        this.set = set;
    }

    @Override
    public void add(MatchedText text) {
        for (MatchedText.Match match : text.matches()) {
            Claim ours = match.ours();
            if (ours == null) {
                missed++;
                continue;
            }
            String gold = match.gold().status().label();
            String given = ours.status().label();
            statuses.add(gold, given);
            if (!gold.equals(given)) {
                errors.add(gold + " as " + given, Station.at(match, gold, given));
            }
        }
    }

    @Override
    public Result result() {
        int found = statuses.golds().stream().mapToInt(statuses::times).sum();
        List<Figure> figures = List.of(
                Figure.count("claims", found + missed),
                Figure.count("found", found),
                Figure.percent("status.right", statuses.accuracy()),
                Figure.percent("status.macro-f1", statuses.macroF1(statuses.golds())));
        return new Result(set, figures, List.of(statuses), errors);
    }
}
