package org.vedette.knowledge.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.model.claim.ClaimType;

/// The code lists of the annotation manual: modes by type and contexts (PLOVER, CC BY-SA 4.0), and the corpus's own
/// regions, frames and reasons for holding no claim.
public final class Codebook {
    public static final List<String> CONTEXTS = words("military intelligence executive legislative election"
            + " political_institutions pro_democracy pro_autocracy economic legal reparations human_rights rights_freedoms"
            + " repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping"
            + " health asylum migration disasters natural_resource environment technology terrorism cbrn cyber"
            + " misinformation crime corruption illegal_drugs trafficking");
    public static final List<String> REGIONS = words("africa americas asia europe mideast oceania none");
    public static final List<String> FRAMES = words("active passive noun headline quote list question");
    public static final List<String> REASONS = words("statement opinion sport market weather science culture accident"
            + " history biography procedure privatecrime business figure headline other");

    private static final Map<ClaimType, List<String>> MODES = modes();

    /// All modes of all types, each once, sorted.
    public static final List<String> ALL_MODES =
            MODES.values().stream().flatMap(List::stream).distinct().sorted().toList();

    private Codebook() {}

    /// The modes of a type; empty for the types that have none.
    public static List<String> modes(ClaimType type) {
        return MODES.getOrDefault(type, List.of());
    }

    private static Map<ClaimType, List<String>> modes() {
        var modes = new TreeMap<ClaimType, List<String>>();
        modes.put(ClaimType.CONSULT, words("visit third-party multilateral phone"));
        modes.put(ClaimType.RETREAT, words("withdraw release disarm ceasefire access resign"));
        modes.put(ClaimType.REQUEST, words("assist change yield meet"));
        modes.put(ClaimType.REJECT, words("assist change yield meet"));
        modes.put(ClaimType.ACCUSE, words("disapprove investigate allege"));
        modes.put(ClaimType.THREATEN, words("restrict arrest relations expel territory violence"));
        modes.put(ClaimType.PROTEST, words("demo riot strike hunger boycott obstruct vandalize"));
        modes.put(ClaimType.SANCTION, words("convict expel withdraw discontinue"));
        modes.put(ClaimType.MOBILIZE, words("troops weapons police militia"));
        modes.put(
                ClaimType.COERCE,
                words("seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"));
        modes.put(
                ClaimType.ASSAULT,
                words("abduct beat torture sexual targeted destroy primitive firearms explosives"
                        + " suicide-attack aerial drone heavy-weapons crowd-control unconventional"));
        return Collections.unmodifiableMap(modes);
    }

    private static List<String> words(String blankSeparated) {
        return List.of(blankSeparated.split(" "));
    }
}
