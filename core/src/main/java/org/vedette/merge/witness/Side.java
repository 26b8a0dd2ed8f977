package org.vedette.merge.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.vedette.model.claim.Party;

/// The sources or the targets of a claim.
public record Side(List<Who> whos) {
    /// Neither claim names anybody: that they agree in silence speaks for them a little.
    private static final int BOTH_SILENT = 70;

    public Side {
        whos = List.copyOf(whos);
    }

    static Side of(List<Party> parties) {
        SequencedSet<Who> whos = new LinkedHashSet<>();
        parties.forEach(party -> whos.add(Who.of(party.actor())));
        return new Side(new ArrayList<>(whos));
    }

    /// How well the smaller side is found in the larger, from 0 to 100: one report may name a whole coalition and
    /// another its first member.
    public int likeness(Side other) {
        if (whos.isEmpty() || other.whos.isEmpty()) {
            return whos.isEmpty() && other.whos.isEmpty() ? BOTH_SILENT : Who.UNKNOWN;
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
