package org.vedette.training.station;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// How many: the words for the amounts of an act; and the value, where the coder's words hold one number in digits and
/// no word of number, so that the value can be told without our own grammar.
public final class QuantityStation implements Station {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
    private static final Pattern WORD_OF_NUMBER =
            Pattern.compile("(?i)hundred|thousand|million|billion|trillion|dozen|[0-9](?:m|bn|k|tn)\\b");

    private final Errors errors = new Errors();
    private final Stretches words = new Stretches("quantity", errors);
    private final Share values = new Share();
    private int claims;

    @Override
    public void add(MatchedText text) {
        for (MatchedText.Match match : text.matches()) {
            Claim ours = match.ours();
            if (ours != null) {
                claims++;
                List<Span> gold = text.text().all(match.where(), match.gold().in(Role.QUANTITY));
                List<Span> spans =
                        ours.quantities().stream().map(Quantity::span).toList();
                words.compare(text, match, gold, spans, (wanted, hit) -> value(text, match, ours, wanted, hit));
            }
        }
    }

    private void value(MatchedText text, MatchedText.Match match, Claim ours, Span wanted, Span hit) {
        String coded = wanted.in(text.text().article().text());
        Matcher number = NUMBER.matcher(coded);
        if (!number.find() || WORD_OF_NUMBER.matcher(coded).find()) {
            return;
        }
        double value = Double.parseDouble(number.group().replace(",", ""));
        if (number.find()) {
            return;
        }
        boolean right = ours.quantities().stream()
                .filter(quantity -> quantity.span().equals(hit))
                .anyMatch(quantity -> quantity.low() == value || quantity.high() == value);
        values.add(right);
        if (!right) {
            errors.add(
                    "other value",
                    Station.at(match, coded, hit.in(text.text().article().text())));
        }
    }

    @Override
    public Result result() {
        List<Figure> figures = List.of(
                Figure.count("claims", claims),
                Figure.percent("quantity.f1", words.f1()),
                Figure.count("in-digits", values.all()),
                Figure.percent("value.right", values.percent()));
        return new Result("quantity", figures, List.of(), errors);
    }
}
