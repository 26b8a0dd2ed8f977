package org.vedette.training.station;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// When: the words for the days of an act, and whether they were understood as days. Of several words for one act the
/// reader keeps the first that it understands, so one of them is enough.
public final class TimeStation implements Station {
    private final Errors errors = new Errors();
    private final Stretches words = new Stretches("time", errors);
    private final Share understood = new Share();
    private int claims;

    @Override
    public void add(MatchedText text) {
        for (MatchedText.Match match : text.matches()) {
            Claim ours = match.ours();
            if (ours != null) {
                claims++;
                compare(text, match, ours.when());
            }
        }
    }

    private void compare(MatchedText text, MatchedText.Match match, @Nullable When when) {
        List<Span> gold = text.text().all(match.where(), match.gold().in(Role.TIME));
        List<Span> ours = when instanceof When.Told told ? List.of(told.words()) : List.of();
        boolean notUnderstood =
                when instanceof When.Assumed assumed && assumed.why() == When.Why.TIME_WORDS_NOT_UNDERSTOOD;
        if (!gold.isEmpty() && (notUnderstood || !ours.isEmpty())) {
            understood.add(!notUnderstood);
        }
        if (notUnderstood) {
            String published = text.text().article().text();
            String told = gold.isEmpty() ? "-" : gold.getFirst().in(published);
            String kind = gold.isEmpty() ? "words taken for time that are none" : "words not understood as days";
            errors.add(kind, Station.at(match, told, "assumed"));
        } else {
            words.compare(text, match, Stretches.one(gold, ours), ours, (wanted, hit) -> {});
        }
    }

    @Override
    public Result result() {
        List<Figure> figures = List.of(
                Figure.count("claims", claims),
                Figure.count("with-time", understood.all()),
                Figure.percent("time.f1", words.f1()),
                Figure.percent("time.understood", understood.percent()));
        return new Result("time", figures, List.of(), errors);
    }
}
