package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;

/// `bbn_dedup`: coded records, and which of them tell of the same event; put to `vedette merge`.
final class SameEvents implements GoldSet {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "bbn_dedup";
    }

    @Override
    public @Nullable Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file())).stream()
                .filter(SameEvents::isRight)
                .toList();
        List<String> answers = build.merged(rows.stream().map(SameEvents::line).toList());
        if (answers == null) {
            return null;
        }
        Map<String, String> gold = new TreeMap<>();
        rows.forEach(row -> gold.put(row.id(), row.labels().path("same_event").asText()));
        return result(rows, groups(gold), groups(ours(rows, answers)));
    }

    /// The event of each claim; one that was not answered stands alone.
    private static Map<String, String> ours(List<Row> rows, List<String> answers) throws IOException {
        Map<String, String> ours = new TreeMap<>();
        rows.forEach(row -> ours.put(row.id(), row.id()));
        for (String answer : answers) {
            JsonNode json = JSON.readTree(answer);
            ours.computeIfPresent(
                    json.path("claim").asText(),
                    (claim, own) -> json.path("event").asText(own));
        }
        return ours;
    }

    private static boolean isRight(Row row) {
        return row.labels().path("correct_extraction").asBoolean() && Row.string(row.labels(), "same_event") != null;
    }

    /// A flat line of the contract, section 6.
    private static String line(Row row) {
        JsonNode event = row.labels().path("event");
        String day = row.meta().path("date").asText();
        ObjectNode line = JSON.createObjectNode();
        line.put("id", row.id()).put("claim", row.id());
        line.set("cameo", event.path("code"));
        line.set("sources", side(event.path("source")));
        line.set("targets", side(event.path("target")));
        line.put("published", day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6));
        line.set("article", row.meta().path("doc"));
        return line.toString();
    }

    private static ArrayNode side(JsonNode parties) {
        ArrayNode side = JSON.createArrayNode();
        for (JsonNode party : parties) {
            ObjectNode each = side.addObject();
            each.set("name", party.path("actor").isMissingNode() ? null : party.get("actor"));
            each.set("agent", party.path("agent").isMissingNode() ? null : party.get("agent"));
        }
        return side;
    }

    /// Each claim with all that share its event.
    private static Map<String, SortedSet<String>> groups(Map<String, String> events) {
        Map<String, SortedSet<String>> byEvent = new TreeMap<>();
        events.forEach((claim, event) ->
                byEvent.computeIfAbsent(event, ignored -> new TreeSet<>()).add(claim));
        Map<String, SortedSet<String>> byClaim = new TreeMap<>();
        byEvent.values().forEach(group -> group.forEach(claim -> byClaim.put(claim, group)));
        return byClaim;
    }

    private Result result(List<Row> rows, Map<String, SortedSet<String>> gold, Map<String, SortedSet<String>> ours) {
        double precision = 0;
        double recall = 0;
        var errors = new Errors();
        for (Row row : rows) {
            SortedSet<String> wanted = gold.getOrDefault(row.id(), new TreeSet<>());
            SortedSet<String> given = ours.getOrDefault(row.id(), new TreeSet<>());
            double both = given.stream().filter(wanted::contains).count();
            precision += both / given.size();
            recall += both / wanted.size();
            String code = row.labels().path("event").path("code").asText();
            note(errors, row, "lumped with another event: " + code, given, wanted);
            note(errors, row, "parted from its event: " + code, wanted, given);
        }
        return new Result(name(), figures(rows.size(), precision, recall), List.of(), errors);
    }

    private static List<Figure> figures(int rows, double precision, double recall) {
        double p = precision / rows;
        double r = recall / rows;
        return List.of(
                Figure.count("rows", rows),
                Figure.percent("bcubed_precision", 100 * p),
                Figure.percent("bcubed_recall", 100 * r),
                Figure.percent("bcubed_f1", 200 * p * r / (p + r)));
    }

    /// Notes an error when one group holds what the other does not.
    private static void note(Errors errors, Row row, String kind, SortedSet<String> group, SortedSet<String> other) {
        if (!other.containsAll(group)) {
            errors.add(kind, new Errors.Case(row.id(), other.toString(), group.toString(), ""));
        }
    }
}
