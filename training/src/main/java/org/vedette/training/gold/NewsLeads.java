package org.vedette.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.CodedText;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `cameo_news`: leads of ordinary news that several coders coded, with many that hold no event. What counts is how
/// well
/// we agree with each coder, as a share of how well they agree with one another.
final class NewsLeads implements ReadSet {
    private final List<Double> rootOfCoders = new ArrayList<>();
    private final List<Double> rootOfOurs = new ArrayList<>();
    private final List<Double> wholeOfCoders = new ArrayList<>();
    private final List<Double> wholeOfOurs = new ArrayList<>();
    private final Share falseEvents = new Share();
    private final Errors errors = new Errors();

    /// What somebody coded: a root and the words for both sides.
    private record Event(String root, Bag source, Bag target) {
        boolean isLike(Event other) {
            return root.equals(other.root) && source.isLike(other.source) && target.isLike(other.target);
        }
    }

    @Override
    public String name() {
        return "cameo_news";
    }

    private static List<List<Event>> coders(Row row) {
        var coders = new ArrayList<List<Event>>();
        for (JsonNode coder : row.labels().path("coders")) {
            var events = new ArrayList<Event>();
            if (coder.path("relevant").asBoolean()) {
                coder.path("events").forEach(event -> add(events, event));
            }
            coders.add(events.stream().distinct().toList());
        }
        return coders;
    }

    private static void add(List<Event> events, JsonNode event) {
        String root = Roots.ofCameo(event.path("cameo_root").asText());
        if (root != null) {
            events.add(new Event(
                    root, Bag.of(Row.joined(event.path("sources"))), Bag.of(Row.joined(event.path("targets")))));
        }
    }

    private static List<Event> ours(CodedText read, String text) {
        return read.claims().stream()
                .map(claim ->
                        new Event(Roots.folded(claim), Bag.of(claim.sources(), text), Bag.of(claim.targets(), text)))
                .distinct()
                .toList();
    }

    @Override
    public void add(Row row, CodedText read) {
        List<List<Event>> coders = coders(row);
        List<Event> ours = ours(read, row.text());
        agreement(coders, ours);
        JsonNode relevant = row.labels().path("relevant");
        if (relevant.isBoolean() && !relevant.booleanValue()) {
            falseEvents.add(!ours.isEmpty());
            String gold = shown(coders);
            roots(ours).forEach(root -> errors.add("claim on a non-event: " + root, row.error(gold, root)));
        } else {
            missed(row, coders, ours);
            invented(row, coders, ours);
        }
    }

    private void agreement(List<List<Event>> coders, List<Event> ours) {
        for (int i = 0; i < coders.size(); i++) {
            keep(rootOfOurs, byRoot(coders.get(i), ours));
            keep(wholeOfOurs, whole(coders.get(i), ours));
            for (List<Event> other : coders.subList(i + 1, coders.size())) {
                keep(rootOfCoders, byRoot(coders.get(i), other));
                keep(wholeOfCoders, whole(coders.get(i), other));
            }
        }
    }

    private static void keep(List<Double> into, @Nullable Double value) {
        if (value != null) {
            into.add(value);
        }
    }

    private static SortedSet<String> roots(List<Event> events) {
        return events.stream().map(Event::root).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Double byRoot(List<Event> coder, List<Event> other) {
        SortedSet<String> a = roots(coder);
        SortedSet<String> b = roots(other);
        double both = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? null : (Double) (2 * both / (a.size() + b.size()));
    }

    private static @Nullable Double whole(List<Event> a, List<Event> b) {
        double hits = a.stream().filter(x -> b.stream().anyMatch(x::isLike)).count()
                + b.stream().filter(y -> a.stream().anyMatch(y::isLike)).count();
        return a.isEmpty() && b.isEmpty() ? null : (Double) (hits / (a.size() + b.size()));
    }

    private static String shown(List<List<Event>> coders) {
        return coders.stream().map(coder -> roots(coder).toString()).collect(Collectors.joining(" "));
    }

    private void missed(Row row, List<List<Event>> coders, List<Event> ours) {
        SortedSet<String> roots = roots(ours);
        for (String root : agreed(coders)) {
            if (!roots.contains(root)) {
                String kind = roots.isEmpty() ? "no claim for " : "other root for ";
                errors.add(kind + root, row.error(shown(coders), roots.toString()));
            } else if (coders.stream().allMatch(coder -> sides(coder, ours, root))) {
                errors.add("right root, other parties", row.error(coders.toString(), ours.toString()));
            }
        }
    }

    private void invented(Row row, List<List<Event>> coders, List<Event> ours) {
        for (String root : roots(ours)) {
            if (coders.stream().noneMatch(coder -> roots(coder).contains(root))) {
                errors.add("root of no coder: " + root, row.error(shown(coders), root));
            }
        }
    }

    private static boolean sides(List<Event> coder, List<Event> ours, String root) {
        return coder.stream()
                .filter(event -> event.root().equals(root))
                .noneMatch(event -> ours.stream().anyMatch(event::isLike));
    }

    /// Roots that at least half of the coders gave.
    private static SortedSet<String> agreed(List<List<Event>> coders) {
        var agreed = new TreeSet<String>();
        coders.forEach(coder -> agreed.addAll(roots(coder)));
        agreed.removeIf(root ->
                2 * coders.stream().filter(coder -> roots(coder).contains(root)).count() < coders.size());
        return agreed;
    }

    private static double mean(List<Double> values) {
        return 100 * values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double share(double of, double whole) {
        return whole == 0 ? 0 : 100 * of / whole;
    }

    @Override
    public Result result(int rows) {
        double root = mean(rootOfOurs);
        double human = mean(rootOfCoders);
        double triple = mean(wholeOfOurs);
        double humanTriple = mean(wholeOfCoders);
        List<Figure> figures = List.of(
                Figure.count("rows", rows),
                Figure.percent("root_f1", root),
                Figure.percent("coders_root_f1", human),
                Figure.percent("root_share_of_human", share(root, human)),
                Figure.percent("triple_f1", triple),
                Figure.percent("coders_triple_f1", humanTriple),
                Figure.percent("triple_share_of_human", share(triple, humanTriple)),
                Figure.percent("false_event_rate", falseEvents.percent()));
        return new Result(name(), figures, List.of(), errors);
    }
}
