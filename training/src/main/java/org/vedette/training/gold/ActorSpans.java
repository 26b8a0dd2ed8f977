package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Party;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Count;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `cameo_conflibert`: stretches for sources and targets, and a class from 0 (mere statement) to 4.
final class ActorSpans implements ReadSet {
    private final Count actors = new Count();
    private final Share classes = new Share();
    private final Confusion confusion = new Confusion("class, where we give one alone");
    private final Errors errors = new Errors();

    @Override
    public String name() {
        return "cameo_conflibert";
    }

    @Override
    public void add(Row row, CodedText read) {
        List<Claim> claims = read.claims();
        side(
                row,
                "source",
                claims.stream().flatMap(claim -> claim.sources().stream()).toList());
        side(
                row,
                "target",
                claims.stream().flatMap(claim -> claim.targets().stream()).toList());
        JsonNode penta = row.labels().path("penta");
        if (!penta.isNull() && !penta.isMissingNode()) {
            classes(row, penta.asInt(), claims);
        }
    }

    private void side(Row row, String role, List<Party> parties) {
        Map<Span, Bag> bySpan = new TreeMap<>();
        parties.forEach(party -> bySpan.put(party.span(), Bag.of(party.span().in(row.text()))));
        List<Bag> ours = List.copyOf(bySpan.values());
        List<Bag> gold = Row.list(row.labels().path("actor_spans")).stream()
                .filter(span -> isOf(role, span.path("role").asText()))
                .map(span -> Bag.of(span.path("text").asText()))
                .toList();
        gold.forEach(wanted -> missed(row, role, wanted, ours));
        ours.forEach(given -> invented(row, role, given, gold));
    }

    private static boolean isOf(String role, String coded) {
        return coded.equals(role) || coded.equals("reciprocal");
    }

    private void missed(Row row, String role, Bag wanted, List<Bag> ours) {
        if (ours.stream().anyMatch(wanted::meets)) {
            actors.hit();
        } else {
            actors.miss();
            errors.add(role + " missed", row.error(wanted.words().toString(), ours.toString()));
        }
    }

    private void invented(Row row, String role, Bag given, List<Bag> gold) {
        if (gold.stream().noneMatch(given::meets)) {
            actors.extra();
            errors.add(
                    role + " invented", row.error(gold.toString(), given.words().toString()));
        }
    }

    private void classes(Row row, int gold, List<Claim> claims) {
        SortedSet<Integer> ours = new TreeSet<>();
        claims.forEach(claim -> ours.add(Roots.quad(Roots.folded(claim))));
        if (ours.isEmpty()) {
            ours.add(0);
        }
        classes.add(ours.contains(gold));
        if (ours.size() == 1) {
            confusion.add(String.valueOf(gold), String.valueOf(ours.first()));
        }
        if (!ours.contains(gold)) {
            errors.add("class " + gold + " as " + ours, row.error(String.valueOf(gold), ours.toString()));
        }
    }

    @Override
    public Result result(int rows) {
        List<Figure> figures = List.of(
                Figure.count("rows", rows),
                Figure.percent("actor_overlap_f1", actors.f1()),
                Figure.percent("class_hit", classes.percent()));
        return new Result(name(), figures, List.of(confusion), errors);
    }
}
