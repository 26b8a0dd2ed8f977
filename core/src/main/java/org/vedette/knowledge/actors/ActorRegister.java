package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Vocabulary;
import org.vedette.knowledge.names.Words;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.text.Span;

/// Everybody the project knows by name, and the words for what people are. Immutable and shared by threads.
public final class ActorRegister {
    private final String edition;
    private final LocalDate asOf;
    private final Vocabulary vocabulary;
    private final PhraseIndex<Sense> names;
    private final PhraseIndex<RoleWord> roles;
    private final SortedMap<String, State> states;
    private final SortedMap<String, Collective> collectives;
    private final SortedMap<String, Person> persons;
    private final Offices offices;
    private final SortedMap<String, List<String>> surnames;
    private final SortedMap<String, String> ordinary;

    ActorRegister(RegisterBuilder built) {
        this.edition = built.edition();
        this.asOf = built.asOf();
        this.names = built.names();
        this.roles = built.roles();
        this.offices = built.offices();
        this.vocabulary = built.vocabulary();
        this.states = Collections.unmodifiableSortedMap(built.states());
        this.collectives = Collections.unmodifiableSortedMap(built.collectives());
        this.persons = Collections.unmodifiableSortedMap(built.persons());
        this.surnames = Collections.unmodifiableSortedMap(built.surnames());
        this.ordinary = Collections.unmodifiableSortedMap(built.ordinary());
    }

    /// The register that ships with Vedette.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public static ActorRegister load() {
        return ActorFiles.load();
    }

    /// Changes with every byte of the files it was read from.
    public String edition() {
        return edition;
    }

    /// The last day on which one of the files was checked: what "now" means to the register.
    public LocalDate asOf() {
        return asOf;
    }

    /// A text as words to compare with the register's names.
    public Words words(String text, Span where) {
        return Words.of(text, where, vocabulary);
    }

    public PhraseIndex<Sense> names() {
        return names;
    }

    public PhraseIndex<RoleWord> roles() {
        return roles;
    }

    public Collection<State> states() {
        return states.values();
    }

    public @Nullable State state(String iso3) {
        return states.get(iso3);
    }

    public @Nullable Collective collective(String code) {
        return collectives.get(code);
    }

    public @Nullable Person person(String code) {
        return persons.get(code);
    }

    /// Who held which office when.
    public Offices offices() {
        return offices;
    }

    /// Codes of the people with that family name, folded.
    public List<String> withSurname(String folded) {
        return surnames.getOrDefault(folded, List.of());
    }

    /// What else a name is, by its folded words: "month", "given", "word"; or null.
    public @Nullable String ordinary(String folded) {
        return ordinary.get(folded);
    }

    /// An actor as it was on a day; null if the register does not list the code.
    public @Nullable Actor actor(String code, LocalDate on) {
        State state = states.get(code);
        if (state != null) {
            return new Actor(code, code, List.of(), state.name());
        }
        Collective collective = collectives.get(code);
        if (collective != null) {
            return new Actor(code, collective.country(), collective.sectors(on), collective.name());
        }
        Person person = persons.get(code);
        return person == null ? null : actor(person, on);
    }

    private Actor actor(Person person, LocalDate on) {
        List<Term> now = person.termsOn(on);
        if (now.isEmpty()) {
            return new Actor(person.code(), nation(person), sectorsOutOfOffice(person, on), person.name());
        }
        List<Term> weighty = offices.byWeight(now);
        var sectors = new ArrayList<Sector>();
        for (Term term : weighty) {
            sectors.addAll(served(term, on));
            sectors.addAll(term.sectors());
        }
        String serves = weighty.getFirst().tenure().country();
        String country = states.containsKey(serves) ? serves : countryOf(serves);
        return new Actor(person.code(), country, sectors.stream().distinct().toList(), person.name());
    }

    /// Who serves an organisation of states is of its kind first: UNO, EUR, IGO.
    private List<Sector> served(Term term, LocalDate on) {
        Collective organisation = collectives.get(term.tenure().country());
        return organisation == null
                ? List.of()
                : List.of(organisation.sectors(on).getFirst());
    }

    private @Nullable String countryOf(String collective) {
        Collective served = collectives.get(collective);
        return served == null ? null : served.country();
    }

    private @Nullable String nation(Person person) {
        return states.containsKey(person.nation()) ? person.nation() : null;
    }

    /// Those who had public office are elites after it; rebels, clerics and activists stay what they were.
    private static List<Sector> sectorsOutOfOffice(Person person, LocalDate on) {
        List<Sector> last = person.lastBefore(on).sectors();
        boolean public_ = last.stream().anyMatch(ActorRegister::isPublicOffice);
        return public_ ? List.of(Sector.ELI) : last;
    }

    /// Whether leaving an office of this sector makes one of the elites (PLOVER: former holders of office).
    public static boolean isPublicOffice(Sector sector) {
        return switch (sector) {
            case GOV, LEG, JUD, MIL, SPY, COP, IGO, UNO, EUR, PTY, ELI -> true;
            case PRM,
                    REB,
                    UAF,
                    UNK,
                    AGR,
                    BUS,
                    CRM,
                    CVL,
                    EDU,
                    JRN,
                    LAB,
                    MED,
                    REF,
                    OPP,
                    PRE,
                    REL,
                    SOC,
                    NGO,
                    ISM,
                    IMG,
                    MNC -> false;
        };
    }

    /// The state that words name, as name, adjective or seat of power; null if they name none or more than a state.
    public @Nullable String stateNamed(String text) {
        Words words = words(text, new Span(0, text.length()));
        if (words.size() == 0) {
            return null;
        }
        PhraseIndex.Match<Sense> match = names.longest(words, 0);
        if (match == null || match.to() != words.size()) {
            return null;
        }
        return match.values().stream()
                .filter(sense -> sense.kind().ofState())
                .map(Sense::code)
                .findFirst()
                .orElse(null);
    }

    /// All bodies of a state, by code.
    public List<Collective> bodies(String iso3) {
        String from = iso3 + ".";
        return collectives.subMap(from, from + Character.MAX_VALUE).values().stream()
                .filter(collective -> collective.kind() == SenseKind.BODY)
                .toList();
    }
}
