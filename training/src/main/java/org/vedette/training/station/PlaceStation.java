package org.vedette.training.station;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// Where: the words for the place of an act, and whether the gazetteer knew its country. Of several places for one act
/// the reader keeps the first, so one of them is enough.
public final class PlaceStation implements Station {
    private final Errors errors = new Errors();
    private final Stretches words = new Stretches("place", errors);
    private final Share known = new Share();
    private int claims;

    @Override
    public void add(MatchedText text) {
        for (MatchedText.Match match : text.matches()) {
            Claim claim = match.ours();
            if (claim != null) {
                claims++;
                Place place = claim.place();
                List<Span> ours = place == null ? List.of() : List.of(place.span());
                List<Span> gold = text.text().all(match.where(), match.gold().in(Role.PLACE));
                words.compare(
                        text, match, Stretches.one(gold, ours), ours, (wanted, hit) -> known(text, match, place, hit));
            }
        }
    }

    private void known(MatchedText text, MatchedText.Match match, @Nullable Place place, Span hit) {
        boolean isKnown = place != null && place.country() != null;
        known.add(isKnown);
        if (!isKnown) {
            String words = hit.in(text.text().article().text());
            errors.add("the gazetteer does not know its country", Station.at(match, words, "-"));
        }
    }

    @Override
    public Result result() {
        List<Figure> figures = List.of(
                Figure.count("claims", claims),
                Figure.percent("place.f1", words.f1()),
                Figure.count("found", known.all()),
                Figure.percent("country.known", known.percent()));
        return new Result("place", figures, List.of(), errors);
    }
}
