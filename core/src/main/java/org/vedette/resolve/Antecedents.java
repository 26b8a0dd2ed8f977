package org.vedette.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;
import org.vedette.resolve.voice.Attribution;
import org.vedette.resolve.voice.Attributions;

/// The words of the same sentence that a bare pronoun stands for: in "Malta says it will lend", *it* is *Malta*. Those
/// who speak or act in the sentence are asked in the order of the text, for in news the subject stands first; the first
/// that agrees in number and kind is taken. Names nobody knows count too: "the miners say they will march".
final class Antecedents {
    /// What a pronoun wants of the words it stands for.
    private enum Kind {
        PERSON,
        THING,
        SEVERAL
    }

    private static final Map<String, Kind> PRONOUNS = pronouns();

    /// Last words of phrases for one person.
    private static final Set<String> PEOPLE = words("president minister premier chancellor secretary spokesman "
            + "spokeswoman spokesperson ambassador envoy general king queen prince governor mayor pope leader chief "
            + "commander chairman chairwoman director judge prosecutor lawyer senator lawmaker activist journalist "
            + "official diplomat officer colonel captain admiral bishop cleric imam sheikh candidate man woman boy girl "
            + "teacher student farmer worker doctor resident witness head deputy councillor congressman adviser aide "
            + "negotiator mediator rapporteur coordinator applicant suspect defendant expert analyst");
    private static final Set<String> CROWDS = words("police people men women children militia clergy troops forces "
            + "cattle personnel staff youth dozens hundreds thousands taliban houthis");

    private final Scene scene;
    private final List<Draft> drafts;

    Antecedents(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    private static Set<String> words(String words) {
        return Collections.unmodifiableSet(new TreeSet<>(List.of(words.split(" "))));
    }

    private static Map<String, Kind> pronouns() {
        var map = new TreeMap<String, Kind>();
        List.of("he", "him", "his", "himself", "she", "her", "herself").forEach(word -> map.put(word, Kind.PERSON));
        List.of("it", "its", "itself").forEach(word -> map.put(word, Kind.THING));
        List.of("they", "them", "their", "themselves").forEach(word -> map.put(word, Kind.SEVERAL));
        return Collections.unmodifiableMap(map);
    }

    /// The words that the pronoun stands for, or null when the words are no pronoun or nobody in the sentence agrees.
    @Nullable
    Span of(Span words, int sentence) {
        Kind wanted = PRONOUNS.get(words.in(scene.text()).toLowerCase(Locale.ROOT));
        if (wanted == null) {
            return null;
        }
        for (Span candidate : candidates(sentence)) {
            if (candidate.end() <= words.start() && agrees(candidate, wanted)) {
                return candidate;
            }
        }
        return null;
    }

    /// Who speaks or acts in the sentence, in the order of the text; of words within others, the longer.
    private List<Span> candidates(int sentence) {
        SortedSet<Span> all = new TreeSet<>();
        for (Draft draft : drafts) {
            if (draft.sentence() == sentence) {
                for (Role role : List.of(Role.SOURCE, Role.SPEAKER, Role.RELAY, Role.TARGET)) {
                    draft.in(role).stream().map(scene::whole).forEach(all::add);
                }
            }
        }
        for (Attribution each : Attributions.in(scene.sentence(sentence))) {
            all.add(scene.whole(each.speaker()));
        }
        var longest = new ArrayList<Span>();
        for (Span span : all) {
            if (all.stream().noneMatch(other -> !other.equals(span) && other.covers(span))) {
                longest.add(span);
            }
        }
        return longest;
    }

    private boolean agrees(Span candidate, Kind wanted) {
        String phrase = candidate.in(scene.text());
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        String folded = last.toLowerCase(Locale.ROOT);
        if (PRONOUNS.containsKey(phrase.toLowerCase(Locale.ROOT)) || folded.isEmpty()) {
            return false;
        }
        boolean name = Character.isUpperCase(last.charAt(0));
        boolean person = PEOPLE.contains(folded) || scene.isPerson(candidate);
        boolean known = scene.isKnown(candidate);
        boolean plural = CROWDS.contains(folded) || (!name && folded.endsWith("s") && !folded.endsWith("ss"));
        return switch (wanted) {
            case PERSON -> person || (name && !known && !plural);
            case THING -> !person && !plural;
            case SEVERAL -> !person;
        };
    }
}
