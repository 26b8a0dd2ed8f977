package org.vedette.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Party;
import org.vedette.model.text.Span;

/// Tells those an act concerns from those it is done to: in "A and B agreed to watch the cooperation between C and D",
/// C and D are spoken about.
final class ThirdParties {
    /// A relation that is named, and whose it is.
    private static final Pattern RELATION = Pattern.compile(
            "\\b(cooperation|ties|relations|alliance|alignment|partnership|conflict|war|dispute|tensions|fighting|trade"
                    + "|rivalry|links|exchanges|border)\\s+between\\s");

    private ThirdParties() {}

    /// The parties with those of a relation that is only spoken of moved from the targets and sources to `about`.
    static Parties apart(Draft draft, Parties parties, Scene scene) {
        boolean speaks = EnumSet.of(ClaimType.AGREE, ClaimType.CONSULT, ClaimType.REQUEST, ClaimType.THREATEN)
                .contains(draft.type());
        Span sentence = scene.sentence(draft.sentence()).span();
        Matcher relation = RELATION.matcher(scene.text());
        relation.region(draft.trigger().end(), Math.max(draft.trigger().end(), sentence.end()));
        if (!speaks || !relation.find()) {
            return parties;
        }
        int from = relation.end();
        List<Party> sources = before(parties.sources(), from);
        List<Party> targets = before(parties.targets(), from);
        if (sources.isEmpty()) {
            return parties;
        }
        var about = new ArrayList<>(parties.about());
        parties.targets().stream().filter(party -> party.span().start() >= from).forEach(about::add);
        var notes = new ArrayList<>(parties.notes());
        notes.add(new Note("about", "«" + relation.group(1) + "» between them is what the act is about", null));
        boolean together = targets.isEmpty() && sources.size() > 1;
        return new Parties(
                sources, together ? sources : targets, about.stream().distinct().toList(), notes);
    }

    private static List<Party> before(List<Party> parties, int from) {
        return parties.stream().filter(party -> party.span().start() < from).toList();
    }
}
