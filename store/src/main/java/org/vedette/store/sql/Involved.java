package org.vedette.store.sql;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;
import org.vedette.store.Part;

/// Who has to do with a claim, and between whom it passes, under every code that they may be asked for.
///
/// @param parts the parts of each code, added up
/// @param pairs for each pair of states or whole organisations in its own order: 1 from the first to the second, 2
/// back, 3 both
record Involved(Map<String, Integer> parts, Map<String, Integer> pairs) {
    static final int FORTH = 1;
    static final int BACK = 2;

    static Involved in(Claim claim) {
        var involved = new Involved(new TreeMap<>(), new TreeMap<>());
        claim.sources().forEach(party -> involved.add(party.actor(), Part.SOURCE));
        claim.targets().forEach(party -> involved.add(party.actor(), Part.TARGET));
        claim.about().forEach(party -> involved.add(party.actor(), Part.ABOUT));
        claim.voice().forEach(voice -> involved.add(actor(voice), Part.VOICE));
        involved.pair(claim.sources(), claim.targets());
        return involved;
    }

    /// The number that stands for a part.
    static int bit(Part part) {
        return switch (part) {
            case SOURCE -> 1;
            case TARGET -> 2;
            case ABOUT -> 4;
            case VOICE -> 8;
        };
    }

    private static @Nullable Actor actor(Voice voice) {
        return switch (voice) {
            case Voice.Outlet(var name, var actor) -> actor;
            case Voice.Relay(var span, var actor, var cue) -> actor;
            case Voice.Speaker(var span, var actor, var cue) -> actor;
            case Voice.Unnamed(var span, var actor, var cue) -> actor;
        };
    }

    /// The codes under which an actor is found: its own, that of the body it belongs to, and its state's.
    static SortedSet<String> codes(Actor actor) {
        var codes = new TreeSet<String>();
        if (actor.country() != null) {
            codes.add(actor.country());
        }
        String code = actor.code();
        if (code != null) {
            codes.add(code);
            int dot = code.indexOf('.');
            codes.add(dot < 0 ? code : code.substring(0, dot));
        }
        return codes;
    }

    /// Of these codes those of states and whole organisations.
    private static SortedSet<String> wholes(Actor actor) {
        SortedSet<String> codes = codes(actor);
        codes.removeIf(Involved::isPart);
        return codes;
    }

    /// Whether a code means a body or person of a state or organisation.
    static boolean isPart(String code) {
        return code.indexOf('.') >= 0;
    }

    private void add(@Nullable Actor actor, Part part) {
        if (actor != null) {
            codes(actor).forEach(code -> parts.merge(code, bit(part), (one, other) -> one | other));
        }
    }

    private void pair(List<Party> sources, List<Party> targets) {
        for (Party source : sources) {
            for (Party target : targets) {
                if (!source.actor().equals(target.actor())) {
                    pair(wholes(source.actor()), wholes(target.actor()));
                }
            }
        }
    }

    private void pair(SortedSet<String> sources, SortedSet<String> targets) {
        for (String source : sources) {
            for (String target : targets) {
                boolean forth = source.compareTo(target) <= 0;
                String key = forth ? source + "|" + target : target + "|" + source;
                int towards = source.equals(target) ? FORTH | BACK : forth ? FORTH : BACK;
                pairs.merge(key, towards, (one, other) -> one | other);
            }
        }
    }
}
