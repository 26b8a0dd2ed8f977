package org.vedette.model.watch;

import java.util.List;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// What a claim must be like. An empty list asks for nothing; of the items of a list one is enough.
///
/// Actors are codes of the register: "PRK" also means everybody of it ("PRK.MIL"), and everybody whose country it is;
/// "MLI.MIL" also means anybody of that country whose sector it is.
///
/// @param modes PLOVER's modes
/// @param contexts PLOVER's contexts
/// @param targets those whom the act addresses
/// @param involves parties in any role
/// @param towards whom the act addresses or in whose country it takes place
/// @param amounts of which the claim must give one
/// @param places countries, or names of places
public record Pattern(
        List<ClaimType> types,
        List<String> modes,
        List<String> contexts,
        List<Status> statuses,
        List<String> sources,
        List<String> targets,
        List<String> about,
        List<String> involves,
        List<String> towards,
        List<AmountRule> amounts,
        List<String> places,
        VoiceRule voices) {
    /// Asks for nothing.
    public static final Pattern ANY = new Pattern(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            VoiceRule.ANY);

    public Pattern {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        statuses = List.copyOf(statuses);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        about = List.copyOf(about);
        involves = List.copyOf(involves);
        towards = List.copyOf(towards);
        amounts = List.copyOf(amounts);
        places = List.copyOf(places);
    }
}
