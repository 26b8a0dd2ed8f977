package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Count;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `newsquant`: the numbers of news prose and how exact they are meant.
final class NewsQuantities implements ReadSet {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    /// Places that a line of JSON carries.
    private static final int PLACES = 4;

    private static final Map<String, List<Modifier>> CHANGES = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "=", List.of(Modifier.EXACT),
            "~", List.of(Modifier.ABOUT, Modifier.BETWEEN),
            ">", List.of(Modifier.MORE_THAN, Modifier.AT_LEAST),
            "<", List.of(Modifier.LESS_THAN, Modifier.AT_MOST))));

    private final Count values = new Count();
    private final Share modifiers = new Share();
    private final Confusion confusion = new Confusion("modifier of a found value");
    private final Errors errors = new Errors();

    @Override
    public String name() {
        return "newsquant";
    }

    @Override
    public void add(Row row, CodedText read) {
        var found = new ArrayList<Quantity>();
        for (Found each : read.found()) {
            if (each instanceof Found.Amount amount) {
                found.add(amount.quantity());
            }
        }
        compare(row, found);
    }

    @Override
    public Result result(int rows) {
        List<Figure> figures = List.of(
                Figure.count("rows", rows),
                Figure.percent("value_f1", values.f1()),
                Figure.percent("modifier_right_of_found", modifiers.percent()));
        return new Result(name(), figures, List.of(confusion), errors);
    }

    private void compare(Row row, List<Quantity> left) {
        for (JsonNode gold : row.labels().path("quantities")) {
            String value = gold.path("value").asText();
            if (NUMBER.matcher(value).matches()) {
                number(row, Double.parseDouble(value), gold, left);
            }
        }
        values.extra(left.size());
        left.forEach(extra -> errors.add(
                "number invented: " + (extra.unit() == null ? "without a unit" : "with a unit"),
                row.error("-", extra.span().in(row.text()))));
    }

    private void number(Row row, double value, JsonNode gold, List<Quantity> left) {
        Quantity hit = left.stream()
                .filter(found -> shown(found.low()) == value || shown(found.high()) == value)
                .findFirst()
                .orElse(null);
        if (hit == null) {
            values.miss();
            String unit = gold.path("unit").asText();
            String kind = "number missed: " + (unit.isEmpty() ? "without a unit" : "with a unit");
            errors.add(kind, row.error(value + " " + unit, left.toString()));
        } else {
            values.hit();
            left.remove(hit);
            modifier(row, gold.path("change").asText(), hit);
        }
    }

    private void modifier(Row row, String change, Quantity hit) {
        boolean right = CHANGES.getOrDefault(change, List.of()).contains(hit.modifier());
        String ours = hit.modifier().label();
        modifiers.add(right);
        confusion.add(change, right ? change : ours);
        if (!right) {
            errors.add(
                    "modifier " + change + " as " + ours,
                    row.error(change, hit.span().in(row.text())));
        }
    }

    private static double shown(double value) {
        return BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
