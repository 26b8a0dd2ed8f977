package org.vedette.cli.show;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.text.Span;

/// A claim in one line.
final class Claims {
    private Claims() {}

    /// "RETREAT.withdraw".
    static String type(Claim claim) {
        return claim.type() + (claim.mode() == null ? "" : "." + claim.mode());
    }

    /// Who does it to whom: "A -> B", "A <-> B" for a reciprocal act, with "about C" where there is a third.
    static String deed(Claim claim) {
        String about = Wording.parties(claim.about());
        return parties(claim) + (about == null ? "" : ", about " + about);
    }

    private static String parties(Claim claim) {
        if (isReciprocal(claim)) {
            return String.valueOf(Wording.parties(claim.sources())) + ", with each other";
        }
        String target = Wording.parties(claim.targets());
        return orNobody(Wording.parties(claim.sources())) + (target == null ? "" : " -> " + target);
    }

    private static String orNobody(@Nullable String names) {
        return names == null ? "somebody not named" : names;
    }

    /// Whether all who do it also have it done to them, as in talks.
    static boolean isReciprocal(Claim claim) {
        return claim.sources().size() > 1 && spans(claim.sources()).equals(spans(claim.targets()));
    }

    private static Set<Span> spans(List<Party> parties) {
        var spans = new TreeSet<Span>();
        parties.forEach(party -> spans.add(party.span()));
        return spans;
    }
}
