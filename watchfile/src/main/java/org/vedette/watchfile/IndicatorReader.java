package org.vedette.watchfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.Refuter;
import org.vedette.watchfile.yaml.Entry;

/// Reads the signs of a watch.
final class IndicatorReader {
    private static final String PATTERN = "what counts: types, statuses, sources, ...";

    private final PatternReader patterns;

    IndicatorReader(PatternReader patterns) {
        this.patterns = patterns;
    }

    Indicator read(Entry entry) {
        var indicator = new Indicator(
                entry.text("id"),
                entry.text("question"),
                counts(entry),
                entry.entries("refuted_by", PATTERN).stream().map(this::refuter).toList(),
                whole(entry, "origins"),
                whole(entry, "happenings"),
                Objects.requireNonNullElse(entry.choice("independent", Words.APART), Independence.ORIGINS),
                entry.choice("grade", Words.GRADES),
                orOne(entry.number("weight")),
                entry.time("half_life"),
                entry.time("expires"));
        if (indicator.halfLife() != null && indicator.halfLife().isZero()) {
            entry.faults().add(entry.place("half_life"), "no time", "a time above zero");
        }
        entry.close();
        return indicator;
    }

    private List<Pattern> counts(Entry entry) {
        var patterns = new ArrayList<Pattern>();
        for (Entry each : entry.entries("counts", PATTERN)) {
            patterns.add(this.patterns.read(each));
            each.close();
        }
        if (!entry.has("counts")) {
            entry.faults().add(entry.at(), "no counts", PATTERN);
        }
        return patterns;
    }

    private Refuter refuter(Entry entry) {
        var refuter = new Refuter(
                patterns.read(entry),
                Objects.requireNonNullElse(entry.choice("takes", Words.REACHES), Refuter.Reach.OWN));
        entry.close();
        return refuter;
    }

    /// A whole number of at least one; one where there is none.
    static int whole(Entry entry, String name) {
        double number = orOne(entry.number(name));
        if (number < 1 || number != StrictMath.rint(number)) {
            entry.faults().add(entry.place(name), "«" + number + "»", "a whole number of at least 1");
            return 1;
        }
        return (int) number;
    }

    private static double orOne(@Nullable Double number) {
        return number == null ? 1 : number;
    }
}
