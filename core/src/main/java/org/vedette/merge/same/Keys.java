package org.vedette.merge.same;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.merge.witness.Days;
import org.vedette.merge.witness.Witness;

/// Where a report stands in the index, and where its like are looked for. Whoever names two parties stands under their
/// pair, so that a busy country does not have to be searched for each of its partners; whoever names one is looked for
/// under it.
public final class Keys {
    private static final String ALL = "all ";
    private static final String ONE_SIDED = "one ";
    private static final String PAIR = "two ";
    private static final String HINT = "may be ";
    private static final String ASIDE = "aside ";
    private static final String ARTICLE = "article ";
    /// Reports that name more parties stand under each of them alone.
    private static final int MANY = 6;

    private Keys() {}

    /// Where the report stands.
    public static List<Slot> slots(Witness witness) {
        Set<String> keys = new LinkedHashSet<>();
        each(witness, ALL, keys);
        if (isApart(witness)) {
            each(witness, ONE_SIDED, keys);
        } else {
            pairs(witness, keys);
        }
        witness.hints().forEach(hint -> keys.add(HINT + hint));
        witness.asides().forEach(name -> keys.add(ASIDE + name));
        var slots = new ArrayList<Slot>();
        for (long day : days(witness)) {
            keys.forEach(key -> slots.add(new Slot(witness.family() + " " + key, day, witness.id())));
        }
        slots.add(new Slot(article(witness), 0, witness.id()));
        return slots;
    }

    /// The stretches of the index in which every report stands that may speak of the same happening.
    public static List<Stretch> stretches(Witness witness) {
        Set<String> keys = new LinkedHashSet<>();
        each(witness, isApart(witness) ? ALL : ONE_SIDED, keys);
        if (!isApart(witness)) {
            pairs(witness, keys);
        }
        if (witness.isOneSided()) {
            byNameAlone(witness, keys);
        }
        witness.asides().forEach(name -> {
            keys.add(ONE_SIDED + name);
            keys.add(HINT + name);
        });
        var stretches = new ArrayList<Stretch>();
        for (long day : days(witness)) {
            keys.forEach(key -> stretches.add(
                    Stretch.of(witness.family() + " " + key, day - DayLikeness.REACH, day + DayLikeness.REACH)));
        }
        stretches.add(Stretch.of(article(witness), 0, 0));
        return stretches;
    }

    /// Who is not known on a side is looked for wherever a name is told that it has, or may have.
    private static void byNameAlone(Witness witness, Set<String> keys) {
        each(witness, HINT, keys);
        each(witness, ASIDE, keys);
        witness.hints().forEach(hint -> keys.add(ALL + hint));
        witness.hints().forEach(hint -> keys.add(ASIDE + hint));
    }

    /// Part of the index.
    ///
    /// @param from its first slot
    /// @param to the last
    public record Stretch(Slot from, Slot to) {
        private static final String LAST = "\uffff";

        /// From one day to another, both included.
        public static Stretch of(String key, long first, long last) {
            return new Stretch(new Slot(key, first, ""), new Slot(key, last, LAST));
        }
    }

    private static SortedSet<Long> days(Witness witness) {
        Days days = witness.days();
        return days == null ? new TreeSet<>(List.of((long) Integer.MIN_VALUE)) : days.anchors();
    }

    private static String article(Witness witness) {
        return witness.family() + " " + ARTICLE + witness.report().article();
    }

    /// Whether the report must be looked for under each party alone: a side is not known, or there are many.
    private static boolean isApart(Witness witness) {
        return witness.isOneSided() || witness.keys().size() > MANY;
    }

    private static void each(Witness witness, String prefix, Set<String> keys) {
        witness.keys().forEach(key -> keys.add(prefix + key));
    }

    /// Both ways round are one.
    private static void pairs(Witness witness, Set<String> keys) {
        for (String source : witness.sources().roots()) {
            for (String target : witness.targets().roots()) {
                boolean inOrder = source.compareTo(target) <= 0;
                keys.add(PAIR + (inOrder ? source + " " + target : target + " " + source));
            }
        }
    }
}
