package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Vocabulary;
import org.vedette.knowledge.names.Words;
import org.vedette.model.text.Span;

/// Gathers what the tables say until the register is built. Small tables that others lean on come first:
/// spellings, ordinary words, states.
final class RegisterBuilder {
    /// Words that news write small or with a capital as they please.
    private static final List<String> PARTICLES = List.of(
            "the", "al", "of", "and", "for", "in", "on", "to", "with", "de", "da", "di", "do", "dos", "del", "des",
            "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "bint", "ben", "ul", "ur", "wal", "e", "y", "i",
            "s");

    private static final int LONG_SHORT_FORM = 5;

    private final Vocabulary.Builder numbers = new Vocabulary.Builder();
    private final PhraseIndex.Builder<Sense> names = new PhraseIndex.Builder<>();
    private final PhraseIndex.Builder<RoleWord> roleIndex = new PhraseIndex.Builder<>();
    private final SortedMap<String, State> states = new TreeMap<>();
    private final SortedMap<String, Collective> collectives = new TreeMap<>();
    private final SortedMap<String, Person> persons = new TreeMap<>();
    private final SortedMap<String, List<String>> surnames = new TreeMap<>();
    private final SortedMap<String, String> ordinary = new TreeMap<>();
    private final SortedMap<String, List<Offices.Led>> led = new TreeMap<>();
    private final SortedMap<String, RoleWord> roles = new TreeMap<>();
    private final List<Term> terms = new ArrayList<>();

    private @Nullable PhraseIndex<Sense> index;
    private String edition = "";
    private LocalDate asOf = LocalDate.MIN;

    void stamp(String newEdition, LocalDate checkedOn) {
        edition = newEdition;
        asOf = checkedOn;
    }

    Words words(String text) {
        return Words.of(text, new Span(0, text.length()), numbers);
    }

    /// A phrase in the spelling that stands for all.
    String canonical(String phrase) {
        Words words = words(phrase);
        var canonical = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            canonical.add(numbers.word(words.number(i)));
        }
        return String.join(" ", canonical);
    }

    void spelling(String word, String spelling) {
        numbers.spelling(word, spelling);
    }

    /// A name, found where it is written with the capitals it has here. Abbreviations of five letters and
    /// more are also found with one capital ("Unesco"), unless they are words of their own.
    ///
    /// @return its words
    Words name(String name, Sense sense) {
        Words words = words(name);
        long upper = 0;
        long caps = 0;
        long inner = 0;
        for (int i = 0; i < Math.min(words.size(), Long.SIZE - 1); i++) {
            if (words.is(i, Words.UPPER)) {
                String word = words.folded(i);
                caps |= words.is(i, Words.CAPS) && needsCapitals(word) ? 1L << i : 0;
                inner |= words.is(i, Words.INNER) && needsCapitals(word) ? 1L << i : 0;
                upper |= words.size() > 1 && PARTICLES.contains(word) ? 0 : 1L << i;
            }
        }
        names.add(words, new PhraseIndex.Shape(upper, caps, inner), sense);
        return words;
    }

    private boolean needsCapitals(String shortForm) {
        return shortForm.length() < LONG_SHORT_FORM || "word".equals(ordinary.get(shortForm));
    }

    /// The index of all names; none may be added after it was asked for.
    PhraseIndex<Sense> names() {
        PhraseIndex<Sense> built = index;
        if (built == null) {
            SortedMap<String, Integer> weights = weights();
            built = names.build(Comparator.comparing(Sense::kind)
                    .thenComparing(sense -> -weights.getOrDefault(family(sense.code()), 0))
                    .thenComparing(Sense::code));
            index = built;
        }
        return built;
    }

    /// How much the register has on each state or family of organisations: a fair guess at how often the
    /// news means it.
    private SortedMap<String, Integer> weights() {
        var weights = new TreeMap<String, Integer>();
        persons.keySet().forEach(code -> weights.merge(family(code), 1, Integer::sum));
        collectives.keySet().forEach(code -> weights.merge(family(code), 1, Integer::sum));
        return weights;
    }

    private static String family(String code) {
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    /// Every term under whom it serves and under the bodies and groups that its title names ("CIA
    /// Director").
    Offices offices() {
        var offices = new Offices(led);
        var named = new TreeMap<String, List<List<Sense>>>();
        for (Term term : terms) {
            offices.add(term.tenure().country(), term);
            for (List<Sense> senses : named.computeIfAbsent(term.tenure().title(), this::namesIn)) {
                owner(senses, term).ifPresent(code -> offices.add(code, term));
            }
        }
        return offices;
    }

    /// The meanings of each name in a title, in order.
    private List<List<Sense>> namesIn(String title) {
        var found = new ArrayList<List<Sense>>();
        Words words = words(title);
        int at = 0;
        while (at < words.size()) {
            PhraseIndex.Match<Sense> match = names().longest(words, at);
            if (match != null) {
                found.add(match.values());
            }
            at = match == null ? at + 1 : match.to();
        }
        return found;
    }

    private Optional<String> owner(List<Sense> senses, Term term) {
        return senses.stream()
                .filter(sense -> sense.kind().ofCollective())
                .map(Sense::code)
                .filter(code -> {
                    Collective collective = collectives.get(code);
                    String served = term.tenure().country();
                    return collective != null
                            && (collective.country() == null || served.equals(collective.country()))
                            && !code.equals(served);
                })
                .findFirst();
    }

    PhraseIndex<RoleWord> roles() {
        for (RoleWord role : roles.values()) {
            roleIndex.add(words(role.phrase()), PhraseIndex.Shape.ANY, role);
        }
        return roleIndex.build(Comparator.comparing(RoleWord::phrase));
    }

    Vocabulary vocabulary() {
        return numbers.build();
    }

    String edition() {
        return edition;
    }

    LocalDate asOf() {
        return asOf;
    }

    SortedMap<String, State> states() {
        return states;
    }

    SortedMap<String, Collective> collectives() {
        return collectives;
    }

    SortedMap<String, Person> persons() {
        return persons;
    }

    SortedMap<String, List<String>> surnames() {
        return surnames;
    }

    SortedMap<String, String> ordinary() {
        return ordinary;
    }

    SortedMap<String, List<Offices.Led>> led() {
        return led;
    }

    /// By canonical phrase.
    SortedMap<String, RoleWord> roleWords() {
        return roles;
    }

    List<Term> terms() {
        return terms;
    }
}
