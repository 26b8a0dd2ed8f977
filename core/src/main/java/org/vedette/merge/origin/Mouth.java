package org.vedette.merge.origin;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.Folding;
import org.vedette.merge.witness.Who;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Voice;

/// The named one who first says it.
///
/// @param who made ready to be compared
/// @param name for a person
/// @param official whether he speaks for a state
record Mouth(Who who, String name, boolean official) {
    private static final List<String> PRONOUNS = List.of("he", "she", "it", "they", "we", "i", "who", "you", "one");
    private static final Pattern POINTER = Pattern.compile("(?:the|its|his|her|their|our|a|an|one|this|that)\\s+");

    /// @return null when nobody is named
    static @Nullable Mouth of(Iterable<Voice> chain) {
        Mouth found = null;
        for (Voice voice : chain) {
            if (voice instanceof Voice.Speaker(var span, var actor, var cue) && !isPronoun(actor.name())) {
                found = of(actor);
            }
        }
        return found;
    }

    static boolean isPronoun(String name) {
        return PRONOUNS.contains(Folding.fold(name.strip()));
    }

    private static Mouth of(Actor actor) {
        boolean official = actor.sectors().stream()
                .anyMatch(sector ->
                        sector == Sector.GOV || sector == Sector.MIL || sector == Sector.SPY || sector == Sector.COP);
        return new Mouth(Who.of(actor), actor.name(), official);
    }

    /// Whether the two are one voice: the same speaker, or a state and one who speaks for it.
    boolean isOne(Mouth other) {
        String code = who.code();
        if (code != null && other.who.code() != null) {
            return code.equals(other.who.code())
                    || (who.isWhole() && other.speaksFor(who))
                    || (other.who.isWhole() && speaksFor(other.who));
        }
        return bare(name).equals(bare(other.name));
    }

    /// The name without the word that points at it: "its organisers", "the organisers".
    static String bare(String name) {
        String folded = Folding.fold(name.strip());
        Matcher pointer = POINTER.matcher(folded);
        return pointer.lookingAt() ? folded.substring(pointer.end()) : folded;
    }

    /// Whether it is one of the press: then it passes on, and does not speak.
    boolean isPress(Collection<String> outlets) {
        return (who.sectors() & (1L << Sector.JRN.ordinal())) != 0 || outlets.contains(bare(name));
    }

    private boolean speaksFor(Who whole) {
        return official && whole.code() != null && whole.code().equals(who.root());
    }
}
