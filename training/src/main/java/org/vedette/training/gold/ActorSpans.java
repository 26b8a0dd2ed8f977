package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Count;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `cameo_conflibert`: stretches for sources and targets, and a class from 0 (mere statement) to 4.
final class ActorSpans implements GoldSet {
    @Override
    public String name() {
        return "cameo_conflibert";
    }

    @Override
    public Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file()));
        var texts = build.read(Row.articles(rows));
        var tally = new Tally();
        for (int i = 0; i < rows.size(); i++) {
            List<Claim> claims = texts.get(i).claims();
            tally.side(rows.get(i), "source", claims.stream().flatMap(claim -> claim.sources().stream()).toList());
            tally.side(rows.get(i), "target", claims.stream().flatMap(claim -> claim.targets().stream()).toList());
            tally.classes(rows.get(i), claims);
        }
        return tally.result(name(), rows.size());
    }

    private static final class Tally {
        private final Count actors = new Count();
        private final Share classes = new Share();
        private final Confusion confusion = new Confusion("class, where we give one alone");
        private final Errors errors = new Errors();

        void side(Row row, String role, List<Party> parties) {
            Map<Span, Bag> ours = new TreeMap<>();
            parties.forEach(party -> ours.put(party.span(), Bag.of(party.span().in(row.text()))));
            var gold = new ArrayList<Bag>();
            for (JsonNode span : row.labels().path("actor_spans")) {
                String is = span.path("role").asText();
                if (is.equals(role) || is.equals("reciprocal")) {
                    gold.add(Bag.of(span.path("text").asText()));
                }
            }
            for (Bag wanted : gold) {
                if (ours.values().stream().anyMatch(wanted::meets)) {
                    actors.hit();
                } else {
                    actors.miss();
                    errors.add(role + " missed", row.error(wanted.words().toString(), ours.values().toString()));
                }
            }
            for (Bag given : ours.values()) {
                if (gold.stream().noneMatch(given::meets)) {
                    actors.extra();
                    errors.add(role + " invented", row.error(gold.toString(), given.words().toString()));
                }
            }
        }

        void classes(Row row, List<Claim> claims) {
            if (row.labels().path("penta").isNull() || row.labels().path("penta").isMissingNode()) {
                return;
            }
            int gold = row.labels().path("penta").asInt();
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

        Result result(String set, int rows) {
            List<Figure> figures = List.of(
                    Figure.count("rows", rows),
                    Figure.percent("actor_overlap_f1", actors.f1()),
                    Figure.percent("class_hit", classes.percent()));
            return new Result(set, figures, List.of(confusion), errors);
        }
    }
}
