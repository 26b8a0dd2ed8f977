package org.vedette.merge.witness;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.vedette.model.claim.Party;

/// The sources or the targets of a claim.
///
/// @param roots the states and organisations among them, ascending
public record Side(List<Who> whos, List<String> roots) {
    /// Neither claim names anybody: that they agree in silence speaks for them a little.
    private static final int BOTH_SILENT = 70;

    public Side {
        whos = List.copyOf(whos);
        roots = List.copyOf(roots);
    }

    /// @param sentence the words of the claim's sentence
    /// @param start where it begins in the article
    static Side of(List<Party> parties, String sentence, int start) {
        SequencedSet<Who> whos = new LinkedHashSet<>();
        for (Party party : parties) {
            int at = party.span().start() - start;
            boolean first =
                    party.span().length() > 0 && at >= 0 && at < sentence.length() && Names.isFirst(sentence, at);
            whos.add(Who.of(party.actor(), first));
        }
        List<String> roots = whos.stream()
                .map(Who::root)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Side(List.copyOf(whos), roots);
    }

    /// How well the smaller side is found in the larger, from 0 to 100: one report may name a whole coalition and
    /// another its first member.
    public int likeness(Side other) {
        if (whos.isEmpty() || other.whos.isEmpty()) {
            return whos.isEmpty() && other.whos.isEmpty() ? BOTH_SILENT : Who.UNKNOWN;
        }
        if (!roots.isEmpty() && !other.roots.isEmpty() && Collections.disjoint(roots, other.roots)) {
            return 0;
        }
        if (whos.size() == other.whos.size()) {
            return Math.max(foundIn(other), other.foundIn(this));
        }
        return whos.size() < other.whos.size() ? foundIn(other) : other.foundIn(this);
    }

    private int foundIn(Side larger) {
        int sum = 0;
        for (Who who : whos) {
            int best = 0;
            for (Who other : larger.whos) {
                best = Math.max(best, who.likeness(other));
            }
            sum += best;
        }
        return sum / whos.size();
    }
}
