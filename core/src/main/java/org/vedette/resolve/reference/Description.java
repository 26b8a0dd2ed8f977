package org.vedette.resolve.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.reference.Mention.Kind;

/// What words that name nobody ask for: "it", "both leaders", "the alliance", "the president".
///
/// @param kinds of actor that fit, the likeliest first
/// @param many how many actors the words stand for
/// @param noun the noun that a name's phrase must hold, or null when any will do
record Description(Set<Kind> kinds, int many, @Nullable String noun) {
    private static final Set<Kind> PEOPLE = Collections.unmodifiableSet(EnumSet.of(Kind.PERSON));
    private static final Set<Kind> THINGS =
            Collections.unmodifiableSet(EnumSet.of(Kind.STATE, Kind.ALLIANCE, Kind.GROUP, Kind.BODY));
    private static final Set<Kind> STATES = Collections.unmodifiableSet(EnumSet.of(Kind.STATE));
    private static final Set<Kind> UNIONS = Collections.unmodifiableSet(EnumSet.of(Kind.ALLIANCE));
    private static final Set<Kind> GROUPS = Collections.unmodifiableSet(EnumSet.of(Kind.GROUP));
    private static final Set<Kind> BODIES = Collections.unmodifiableSet(EnumSet.of(Kind.BODY));

    private static final Map<String, Set<Kind>> PRONOUNS = pronouns();
    private static final Map<String, Set<Kind>> NOUNS = nouns();
    /// Nouns of offices: the name they stand for has them before it.
    private static final List<String> OFFICES = List.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "foreign minister",
            "defence minister",
            "defense minister",
            "minister",
            "secretary general",
            "secretary-general",
            "secretary",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ambassador",
            "envoy",
            "general",
            "king",
            "governor",
            "mayor",
            "pope",
            "leader",
            "chief",
            "commander");

    private static Map<String, Set<Kind>> pronouns() {
        var map = new TreeMap<String, Set<Kind>>();
        for (String word : List.of("he", "him", "his", "she", "her", "himself", "herself", "who", "whom")) {
            map.put(word, PEOPLE);
        }
        for (String word : List.of("it", "its", "itself", "which")) {
            map.put(word, THINGS);
        }
        for (String word : List.of("they", "them", "their", "themselves")) {
            map.put(word, THINGS);
        }
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Set<Kind>> nouns() {
        var map = new TreeMap<String, Set<Kind>>();
        List.of(
                        "country",
                        "nation",
                        "kingdom",
                        "republic",
                        "government",
                        "state",
                        "countries",
                        "nations",
                        "states",
                        "governments",
                        "neighbours",
                        "neighbors",
                        "capitals",
                        "side",
                        "sides",
                        "parties",
                        "allies")
                .forEach(noun -> map.put(noun, STATES));
        List.of("alliance", "bloc", "organisation", "organization", "union", "body", "council")
                .forEach(noun -> map.put(noun, UNIONS));
        List.of("group", "movement", "militia", "rebels", "insurgents", "militants", "party", "guerrillas", "groups")
                .forEach(noun -> map.put(noun, GROUPS));
        List.of("agency", "ministry", "army", "military", "court", "company", "service", "office", "newspaper")
                .forEach(noun -> map.put(noun, BODIES));
        List.of("leaders", "presidents", "ministers", "men", "leader", "man", "woman", "politician", "diplomat")
                .forEach(noun -> map.put(noun, PEOPLE));
        return Collections.unmodifiableMap(map);
    }

    /// What the words ask for, or null when they ask for nobody.
    static @Nullable Description of(String words) {
        String folded = words.toLowerCase(Locale.ROOT).strip();
        Set<Kind> pronoun = PRONOUNS.get(folded);
        if (pronoun != null) {
            return new Description(pronoun, 1, null);
        }
        List<String> parts = new ArrayList<>(List.of(folded.split("\\s+")));
        if (!List.of("the", "both", "two", "that", "this", "these", "those").contains(parts.getFirst())) {
            return null;
        }
        boolean pair = folded.startsWith("both ") || folded.startsWith("the two ") || folded.startsWith("two ");
        String rest = folded.replaceFirst("^(both of |both |the two |two |the |that |this |these |those )(the )?", "");
        if (!pair && OFFICES.contains(rest)) {
            return new Description(PEOPLE, 1, rest);
        }
        Set<Kind> kinds = NOUNS.get(rest);
        return kinds == null ? null : new Description(kinds, pair ? 2 : 1, null);
    }
}
