package org.vedette.cli.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.Folding;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;

/// Counts the actors of claims that the register does not list.
final class UnknownActors {
    private final boolean descriptions;
    private final Map<String, Counted> counted = new TreeMap<>();

    /// @param descriptions whether words without a name, such as "protesters", count too
    UnknownActors(boolean descriptions) {
        this.descriptions = descriptions;
    }

    /// An unknown actor.
    ///
    /// @param name as it was written first
    /// @param country that the words gave away, or null
    /// @param articles that name it
    /// @param mentions in claims
    /// @param sentence the first one
    record Unknown(String name, @Nullable String country, int articles, int mentions, String sentence) {}

    private static final class Counted {
        private final String name;
        private final @Nullable String country;
        private final String sentence;
        private final TreeSet<String> articles = new TreeSet<>();
        private int mentions;

        Counted(Actor actor, String sentence) {
            this.name = actor.name();
            this.country = actor.country();
            this.sentence = sentence;
        }

        Unknown unknown() {
            return new Unknown(name, country, articles.size(), mentions, sentence);
        }
    }

    /// Takes a claim.
    ///
    /// @param article the identifier of its article
    /// @param sentence its words
    void add(String article, String sentence, Claim claim) {
        Stream<Actor> parties = Stream.of(claim.sources(), claim.targets(), claim.about())
                .flatMap(List::stream)
                .map(Party::actor);
        Stream.concat(parties, claim.voice().stream().flatMap(UnknownActors::actor))
                .filter(actor -> actor.code() == null && (descriptions || isName(actor.name(), sentence)))
                .distinct()
                .forEach(actor -> add(article, sentence, actor));
    }

    private void add(String article, String sentence, Actor actor) {
        Counted of = counted.computeIfAbsent(key(actor.name()), key -> new Counted(actor, sentence));
        of.articles.add(article);
        of.mentions++;
    }

    /// Capitals, accents and the article make no difference.
    private static String key(String name) {
        String folded = Folding.fold(name).strip();
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    private static Stream<Actor> actor(Voice voice) {
        return switch (voice) {
            case Voice.Outlet outlet -> Stream.of(); // outlets have a table of their own
            case Voice.Relay(var span, var actor, var cue) -> Stream.of(actor);
            case Voice.Speaker(var span, var actor, var cue) -> Stream.of(actor);
            case Voice.Unnamed unnamed -> Stream.of();
        };
    }

    /// A word with a capital makes a name, unless the sentence begins with it and nothing else has one.
    private static boolean isName(String name, String sentence) {
        boolean begins = sentence.startsWith(name);
        String[] words = name.split("[\\s-]+");
        for (int i = begins ? 1 : 0; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /// Those of most articles first, then those of most mentions, then by name.
    List<Unknown> ranked() {
        List<Unknown> all = new ArrayList<>();
        counted.values().forEach(each -> all.add(each.unknown()));
        all.sort(Comparator.comparingInt(Unknown::articles)
                .thenComparingInt(Unknown::mentions)
                .reversed()
                .thenComparing(Unknown::name));
        return all;
    }
}
