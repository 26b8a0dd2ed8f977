package org.vedette.merge.same;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.merge.witness.Days;
import org.vedette.merge.witness.Side;
import org.vedette.merge.witness.Who;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.Place;

/// Where a report stands in the index, and where its like are looked for. Whoever names two parties stands under their
/// pair, so that a busy country does not have to be searched for each of its partners; whoever names one is looked for
/// under it.
public final class Keys {
    private static final String ALL = "all ";
    private static final String ONE_SIDED = "one ";
    private static final String PAIR = "two ";
    private static final String ARTICLE = "article ";
    /// Reports that name more parties stand under each of them alone.
    private static final int MANY = 6;

    private Keys() {}

    /// Where the report stands.
    public static List<Slot> slots(Witness witness) {
        Parties parties = Parties.of(witness);
        var keys = new LinkedHashSet<String>();
        parties.each(keys, ALL);
        if (parties.isOneSided()) {
            parties.each(keys, ONE_SIDED);
        } else {
            parties.pairs(keys);
        }
        var slots = new ArrayList<Slot>();
        keys.forEach(key -> slots.add(new Slot(witness.family() + " " + key, day(witness), witness.id())));
        slots.add(new Slot(article(witness), 0, witness.id()));
        return slots;
    }

    /// The stretches of the index in which every report stands that may speak of the same happening.
    public static List<Stretch> stretches(Witness witness) {
        Parties parties = Parties.of(witness);
        var keys = new LinkedHashSet<String>();
        parties.each(keys, parties.isOneSided() ? ALL : ONE_SIDED);
        if (!parties.isOneSided()) {
            parties.pairs(keys);
        }
        long day = day(witness);
        var stretches = new ArrayList<Stretch>();
        keys.forEach(key -> stretches.add(
                Stretch.of(witness.family() + " " + key, day - DayLikeness.REACH, day + DayLikeness.REACH)));
        stretches.add(Stretch.of(article(witness), 0, 0));
        return stretches;
    }

    /// Part of the index.
    ///
    /// @param from its first slot
    /// @param to the last
    public record Stretch(Slot from, Slot to) {
        private static final String LAST = "\uffff";

        static Stretch of(String key, long first, long last) {
            return new Stretch(new Slot(key, first, ""), new Slot(key, last, LAST));
        }
    }

    private static long day(Witness witness) {
        Days days = witness.days();
        return days == null ? Integer.MIN_VALUE : days.anchor();
    }

    private static String article(Witness witness) {
        return witness.family() + " " + ARTICLE + witness.report().article();
    }

    /// The names under which the parties stand.
    ///
    /// @param sources their states and organisations
    /// @param targets the same
    /// @param all both, and the names that the register does not know
    private record Parties(SortedSet<String> sources, SortedSet<String> targets, SortedSet<String> all) {
        static Parties of(Witness witness) {
            SortedSet<String> sources = roots(witness.sources());
            SortedSet<String> targets = roots(witness.targets());
            var all = new TreeSet<String>(sources);
            all.addAll(targets);
            addNames(witness.sources(), all);
            addNames(witness.targets(), all);
            Place place = witness.claim().place();
            if (place != null && place.country() != null && (sources.isEmpty() || targets.isEmpty())) {
                all.add(place.country());
            }
            return new Parties(sources, targets, all);
        }

        private static SortedSet<String> roots(Side side) {
            var roots = new TreeSet<String>();
            for (Who who : side.whos()) {
                if (who.root() != null) {
                    roots.add(who.root());
                }
            }
            return roots;
        }

        private static void addNames(Side side, Set<String> names) {
            side.whos().stream()
                    .filter(who -> who.root() == null && who.proper())
                    .forEach(who -> names.add(who.name()));
        }

        /// Whether it must be looked for under each party alone: a side is missing or not known, or there are many.
        boolean isOneSided() {
            return sources.isEmpty() || targets.isEmpty() || all.size() > MANY;
        }

        void each(Set<String> keys, String prefix) {
            all.forEach(name -> keys.add(prefix + name));
        }

        /// Both ways round are one.
        void pairs(Set<String> keys) {
            for (String source : sources) {
                for (String target : targets) {
                    boolean inOrder = source.compareTo(target) <= 0;
                    keys.add(PAIR + (inOrder ? source + " " + target : target + " " + source));
                }
            }
        }
    }
}
