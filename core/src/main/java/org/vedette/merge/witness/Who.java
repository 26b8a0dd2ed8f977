package org.vedette.merge.witness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.Folding;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// A party made ready to be compared.
///
/// @param code of the register, or null
/// @param root the state or organisation it belongs to, or null
/// @param sectors a bit for each
/// @param name folded
/// @param proper words of the name that are written as a name, folded, ascending; none in a description ("gunmen")
/// @param words the words that say something, their stems, ascending
public record Who(
        @Nullable String code,
        @Nullable String root,
        long sectors,
        String name,
        List<String> proper,
        List<String> words) {
    public Who {
        proper = List.copyOf(proper);
        words = List.copyOf(words);
    }

    private static final long OF_STATE =
            bits(EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG, Sector.PRM));
    private static final long NOT_OF_STATE = bits(
            EnumSet.of(Sector.REB, Sector.UAF, Sector.CVL, Sector.CRM, Sector.OPP, Sector.REF, Sector.SOC, Sector.LAB));

    private static final long NOBODY = bits(EnumSet.of(Sector.UNK));

    /// Nothing is known of the two that speaks for or against.
    public static final int UNKNOWN = 45;

    /// Two names without a word in common, of which the register knows one at most.
    private static final int HARDLY = 30;

    /// "the editor Salif Sow" and "Mr Sow".
    private static final int SHARED_NAME = 80;

    /// "gunmen" in both; "the union" and "the dockers' union".
    private static final int DESCRIBED_ALIKE = 60;

    /// "the rebels" and an army of rebels by its name; "police" and "officers".
    private static final int SAME_WALK_OF_LIFE = 55;

    /// "police" and "protesters".
    private static final int OTHER_SIDE = 30;

    private static final int SHORTEST = 3;

    public static Who of(Actor actor) {
        return of(actor, false);
    }

    /// @param first whether the name begins a sentence, so that its first capital tells nothing
    static Who of(Actor actor, boolean first) {
        String name = actor.name();
        List<String> proper = List.copyOf(Names.in(first ? name : "a " + name));
        String folded = Folding.fold(name);
        return new Who(actor.code(), root(actor), bits(actor.sectors()), folded, proper, words(folded));
    }

    private static List<String> words(String folded) {
        return Stream.of(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !PlainWords.has(word))
                .map(Content::stem)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether it is a name and not a description.
    public boolean isNamed() {
        return root != null || !proper.isEmpty();
    }

    private static @Nullable String root(Actor actor) {
        String code = actor.code();
        if (actor.country() != null || code == null) {
            return actor.country();
        }
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    private static long bits(Iterable<Sector> sectors) {
        long bits = 0;
        for (Sector sector : sectors) {
            bits |= 1L << sector.ordinal();
        }
        return bits;
    }

    private static long bits(Set<Sector> sectors) {
        return bits((Iterable<Sector>) sectors);
    }

    /// How well the two may be one, from 0 to 100; the same either way round.
    public int likeness(Who other) {
        if (root != null && other.root != null) {
            return root.equals(other.root) ? withinOneRoot(other) : 0;
        }
        if (name.equals(other.name)) {
            return proper.isEmpty() ? DESCRIBED_ALIKE : 100;
        }
        if (proper.isEmpty() || other.proper.isEmpty()) {
            return byDescription(other);
        }
        return Collections.disjoint(proper, other.proper) ? HARDLY : SHARED_NAME;
    }

    /// One of the two at least is but described.
    private int byDescription(Who other) {
        if (opposes(other)) {
            return OTHER_SIDE;
        }
        if (isPartOf(words, other.words) || isPartOf(other.words, words)) {
            return DESCRIBED_ALIKE;
        }
        return (sectors & other.sectors & ~NOBODY) == 0 ? UNKNOWN : SAME_WALK_OF_LIFE;
    }

    private static boolean isPartOf(List<String> words, List<String> others) {
        return !words.isEmpty() && others.containsAll(words);
    }

    private int withinOneRoot(Who other) {
        if (code != null && other.code != null) {
            return code.equals(other.code) ? 100 : isWhole() || other.isWhole() ? 85 : ofTwoCodes(other);
        }
        if (isWhole() || other.isWhole()) {
            return opposes(other) ? 60 : 75;
        }
        if (name.equals(other.name)) {
            return 100;
        }
        return opposes(other) ? 30 : bySectors(other);
    }

    private int ofTwoCodes(Who other) {
        return (sectors & other.sectors) != 0 ? 45 : 35;
    }

    private int bySectors(Who other) {
        boolean open = sectors == 0 || other.sectors == 0;
        return (sectors & other.sectors) != 0 ? 80 : open ? 70 : 50;
    }

    /// Whether it is the state or organisation itself and not somebody in it.
    public boolean isWhole() {
        return code != null && code.equals(root);
    }

    /// Soldiers and rebels of one country are not one party.
    private boolean opposes(Who other) {
        return crosses(other) || other.crosses(this);
    }

    private boolean crosses(Who other) {
        boolean state = isWhole() || (sectors & OF_STATE) != 0;
        return state && (other.sectors & NOT_OF_STATE) != 0 && (other.sectors & OF_STATE) == 0;
    }
}
