package org.vedette.watchfile;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.watch.Condition;
import org.vedette.model.watch.Measure;
import org.vedette.model.watch.PhasePlan;
import org.vedette.watchfile.yaml.Entry;
import org.vedette.watchfile.yaml.Faults;
import org.vedette.watchfile.yaml.Node;

/// Reads the steps of the ladder.
final class PhaseReader {
    private static final String CONDITION = "a sign's name, or one of sign, score, all, any";

    private final SortedSet<String> signs;

    /// @param signs the names of the watch's signs
    PhaseReader(SortedSet<String> signs) {
        this.signs = signs;
    }

    PhasePlan read(Entry entry) {
        Condition enter = condition(entry, "enter");
        if (enter == null && !entry.has("enter")) {
            entry.faults().add(entry.at(), "no enter", CONDITION);
        }
        Condition entering = enter == null ? new Condition.All(List.of()) : enter;
        Condition stay = condition(entry, "stay");
        var phase = new PhasePlan(
                entry.text("id"),
                entry.text("title"),
                entering,
                stay == null ? entering : stay,
                Objects.requireNonNullElse(entry.time("dwell"), Duration.ZERO),
                entry.time("decay"),
                entry.choice("likelihood", Words.LIKELIHOODS),
                entry.words("sign_off"),
                measures(entry));
        entry.close();
        return phase;
    }

    private static List<Measure> measures(Entry entry) {
        return entry.entries("measures", "a measure: owner, text").stream()
                .map(each -> {
                    var measure = new Measure(each.text("owner"), each.text("text"));
                    each.close();
                    return measure;
                })
                .toList();
    }

    private @Nullable Condition condition(Entry entry, String name) {
        Node node = entry.node(name);
        return node == null ? null : condition(node, entry.faults());
    }

    private @Nullable Condition condition(Node node, Faults faults) {
        if (node instanceof Node.Scalar(var at, var text) && !text.isEmpty()) {
            return seen(text, 0, at, faults);
        }
        Entry entry = Entry.of(node, CONDITION, faults);
        Condition condition = named(entry);
        if (condition == null && node instanceof Node.Fields) {
            faults.add(entry.at(), node.kind(), CONDITION);
        } else {
            entry.close();
        }
        return condition;
    }

    private @Nullable Condition named(Entry entry) {
        if (entry.has("all")) {
            return new Condition.All(several(entry, "all"));
        }
        if (entry.has("any")) {
            return new Condition.Any(several(entry, "any"));
        }
        if (entry.has("score")) {
            Double score = entry.number("score");
            return new Condition.Score(score == null ? 0 : score);
        }
        if (entry.has("sign")) {
            int origins = entry.has("origins") ? IndicatorReader.whole(entry, "origins") : 0;
            return seen(entry.text("sign"), origins, entry.place("sign"), entry.faults());
        }
        return null;
    }

    private List<Condition> several(Entry entry, String name) {
        List<Node> nodes = entry.nodes(name);
        if (nodes.isEmpty()) {
            entry.faults().add(entry.place(name), "nothing", "a list of conditions");
        }
        return nodes.stream()
                .map(node -> condition(node, entry.faults()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Condition seen(String sign, int origins, Node.Mark at, Faults faults) {
        if (!signs.contains(sign)) {
            faults.add(at, "sign «" + sign + "»", "one of " + String.join(", ", signs));
        }
        return new Condition.Seen(sign, origins);
    }
}
