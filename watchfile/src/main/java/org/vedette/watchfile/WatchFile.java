package org.vedette.watchfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.FaultyFileException;
import org.vedette.model.Tlp;
import org.vedette.model.watch.Expected;
import org.vedette.model.watch.Hypothesis;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.WatchPlan;
import org.vedette.watchfile.yaml.Entry;
import org.vedette.watchfile.yaml.Faults;
import org.vedette.watchfile.yaml.Node;
import org.vedette.watchfile.yaml.YamlTree;

/// Reads a watch out of the text of its file.
public final class WatchFile {
    private final Faults faults;
    private final PatternReader patterns;

    private WatchFile(String file, Predicate<String> isActor) {
        this.faults = new Faults(file);
        this.patterns = new PatternReader(isActor);
    }

    /// The watch.
    ///
    /// @param file its name, for faults
    /// @param text of the file
    /// @param isActor whether the register knows a code
    /// @throws FaultyFileException naming every fault
    public static WatchPlan read(String file, String text, Predicate<String> isActor) {
        var reading = new WatchFile(file, isActor);
        WatchPlan plan = reading.plan(text);
        List<Fault> found = reading.faults.inOrder();
        if (plan == null) {
            throw new FaultyFileException(found);
        }
        return Fault.refuseIfAny(found, plan);
    }

    private @Nullable WatchPlan plan(String text) {
        Node root = YamlTree.of(text, faults);
        if (root == null) {
            return null;
        }
        Entry entry = Entry.of(root, "a watch: watch, title, question, ...", faults);
        List<Indicator> indicators = indicators(entry);
        SortedSet<String> signs = new TreeSet<>();
        indicators.forEach(indicator -> signs.add(indicator.id()));
        var plan = new WatchPlan(
                entry.text("watch"),
                entry.text("title"),
                entry.text("question"),
                actors(entry),
                entry.read("topics", (word, place) -> PatternReader.context(entry, word, place)),
                Objects.requireNonNullElse(entry.choice("tlp", Words.TLPS), Tlp.AMBER),
                indicators,
                phases(entry, signs),
                hypotheses(entry, signs),
                expected(entry, signs),
                entry.choice("calm", Words.LIKELIHOODS));
        entry.close();
        return plan;
    }

    private List<String> actors(Entry entry) {
        List<String> relation = patterns.actors(entry, "relation");
        List<String> actors = patterns.actors(entry, "actors");
        if (entry.has("relation") == entry.has("actors")) {
            faults.add(
                    entry.at(),
                    entry.has("relation") ? "relation and actors" : "neither relation nor actors",
                    "one of the two");
        }
        if (entry.has("relation") && entry.nodes("relation").size() != 2) {
            faults.add(entry.place("relation"), entry.nodes("relation").size() + " actors", "two: [RUS, PRK]");
        }
        return entry.has("relation") ? relation : actors;
    }

    private List<Indicator> indicators(Entry entry) {
        var reader = new IndicatorReader(patterns);
        SortedSet<String> names = new TreeSet<>();
        List<Entry> entries = entry.entries("indicators", "a sign: id, question, counts, ...");
        if (entries.isEmpty()) {
            faults.add(entry.place("indicators"), "no signs", "indicators");
        }
        List<Indicator> indicators = new ArrayList<>();
        for (Entry each : entries) {
            Indicator indicator = reader.read(each);
            once(indicator.id(), each, names);
            indicators.add(indicator);
        }
        return indicators;
    }

    private void once(String id, Entry entry, SortedSet<String> names) {
        if (!id.isEmpty() && !names.add(id)) {
            faults.add(entry.place("id"), "«" + id + "» again", "each id once");
        }
    }

    private List<PhasePlan> phases(Entry entry, SortedSet<String> signs) {
        var reader = new PhaseReader(signs);
        SortedSet<String> names = new TreeSet<>();
        List<Entry> entries = entry.entries("phases", "a phase: id, title, enter, ...");
        if (entries.isEmpty()) {
            faults.add(entry.place("phases"), "no phases", "phases");
        }
        List<PhasePlan> phases = new ArrayList<>();
        for (Entry each : entries) {
            PhasePlan phase = reader.read(each);
            once(phase.id(), each, names);
            phases.add(phase);
        }
        return phases;
    }

    private List<Hypothesis> hypotheses(Entry entry, SortedSet<String> signs) {
        var hypotheses = new ArrayList<Hypothesis>();
        for (Entry each : entry.entries("hypotheses", "a hypothesis: id, text, marks")) {
            hypotheses.add(new Hypothesis(each.text("id"), each.text("text"), marks(each, signs)));
            each.close();
        }
        return hypotheses;
    }

    private TreeMap<String, Hypothesis.Mark> marks(Entry entry, SortedSet<String> signs) {
        var marks = new TreeMap<String, Hypothesis.Mark>();
        Node node = entry.node("marks");
        if (node != null) {
            Entry given = Entry.of(node, "signs with their marks", faults);
            for (String sign : signs) {
                Map<String, Hypothesis.Mark> known = Words.MARKS;
                Hypothesis.Mark mark = given.choice(sign, known);
                if (mark != null) {
                    marks.put(sign, mark);
                }
            }
            given.close();
        }
        return marks;
    }

    private List<Expected> expected(Entry entry, SortedSet<String> signs) {
        var expected = new ArrayList<Expected>();
        for (Entry each : entry.entries("expected", "an expected sign: sign, by, because")) {
            String sign = each.text("sign");
            LocalDate by = each.day("by");
            if (!sign.isEmpty() && !signs.contains(sign)) {
                faults.add(each.place("sign"), "sign «" + sign + "»", "one of " + String.join(", ", signs));
            }
            if (!each.has("by")) {
                faults.add(each.at(), "no by", "a day such as 2024-12-15");
            }
            expected.add(new Expected(sign, by == null ? LocalDate.MAX : by, each.text("because")));
            each.close();
        }
        return expected;
    }
}
