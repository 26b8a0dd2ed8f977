package org.vedette.knowledge.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.table.Row;
import org.vedette.model.actor.Sector;

/// Reads words for roles: their sectors, the offices and bodies they may name, and how they lean on an
/// owner.
final class RoleRows {
    static final List<String> ROLES = List.of("phrase", "sectors", "kind", "note");
    static final List<String> PEOPLES = List.of("country", "adjectives", "people", "note");
    static final List<String> OFFICES = List.of("phrase", "offices", "titles", "belongs");
    static final List<String> ORGANS = List.of("phrase", "organs", "sole");
    private static final List<String> KINDS = List.of("person", "group");
    private static final List<String> BELONGS = List.of("alone", "leads", "member", "measure");

    private static final int LONG_TITLE = 4;

    private final RegisterBuilder register;
    private final Map<String, List<Term>> byOffice = new TreeMap<>();
    private final Map<String, Boolean> namedTitles = new TreeMap<>();

    RoleRows(RegisterBuilder register) {
        this.register = register;
    }

    void role(Row row) {
        String phrase = register.canonical(row.required("phrase"));
        boolean plural = row.oneOf("kind", KINDS).equals("group");
        var role = RoleWord.of(phrase, row.sectors("sectors"), plural);
        RoleWord before = register.roleWords().putIfAbsent(phrase, role);
        if (before != null && !before.sectors().equals(role.sectors())) {
            row.fault("phrase", 0, "«" + row.text("phrase") + "» again, then " + before.sectors(), "each phrase once");
        }
    }

    /// A people or region inside a state: "Catalan" says no more of somebody than Spain, "Catalans" are people.
    void people(Row row) {
        String home = row.text("country");
        if (!home.isEmpty() && !register.states().containsKey(home)) {
            row.fault("country", 0, "«" + home + "»", "a code of states.tsv, or nothing");
        }
        row.list("people").forEach(word -> belonging(word, List.of(Sector.CVL), true, home));
        row.list("adjectives").forEach(word -> belonging(word, List.of(), false, home));
    }

    private void belonging(String word, List<Sector> sectors, boolean plural, String home) {
        String phrase = register.canonical(word);
        RoleWord role = register.roleWords().getOrDefault(phrase, RoleWord.of(phrase, sectors, plural));
        register.roleWords().put(phrase, home.isEmpty() ? role : role.withHome(home));
    }

    /// A row of offices.tsv; the phrase may be new, then the sectors are those of the owner.
    void office(Row row) {
        String belongs = row.oneOf("belongs", BELONGS);
        if (BELONGS.contains(belongs)) {
            var belonging = RoleWord.Belonging.valueOf(belongs.toUpperCase(Locale.ROOT));
            List<String> titles =
                    row.list("titles").stream().map(register::canonical).toList();
            RoleWord role = known(row.required("phrase"));
            register.roleWords().put(role.phrase(), role.withOffices(row.list("offices"), titles, belonging));
        }
    }

    void organ(Row row) {
        List<Sector> sole = row.sectors("sole");
        RoleWord role = known(row.required("phrase"));
        @Nullable Sector sector = sole.isEmpty() ? null : sole.getFirst();
        register.roleWords().put(role.phrase(), role.withOrgans(row.list("organs"), sector));
    }

    private RoleWord known(String phrase) {
        String canonical = register.canonical(phrase);
        RoleWord known = register.roleWords().get(canonical);
        return known == null ? RoleWord.of(canonical, borrowed(canonical), false) : known;
    }

    /// A phrase that roles.tsv has not is of the sectors of its longest ending or beginning that it has:
    /// "acting foreign minister" of "foreign minister".
    private List<Sector> borrowed(String phrase) {
        for (int blank = phrase.indexOf(' '); blank >= 0; blank = phrase.indexOf(' ', blank + 1)) {
            RoleWord ending = register.roleWords().get(phrase.substring(blank + 1));
            if (ending != null) {
                return ending.sectors();
            }
        }
        int blank = phrase.lastIndexOf(' ');
        if (blank < 0) {
            return List.of();
        }
        RoleWord beginning = register.roleWords().get(phrase.substring(0, blank));
        return beginning == null ? borrowed(phrase.substring(0, blank)) : beginning.sectors();
    }

    /// Titles of offices are roles too, and every role has its plural.
    void finish() {
        Set<String> common = commonWords();
        var owners = new TreeMap<String, Set<String>>();
        for (Term term : register.terms()) {
            String title = term.titleWords();
            byOffice.computeIfAbsent(term.tenure().office(), ignored -> new ArrayList<>())
                    .add(term);
            boolean named = namedTitles.computeIfAbsent(term.tenure().title(), this::beginsWithName);
            if (!named && !term.isFormer()) {
                owners.computeIfAbsent(title, ignored -> new TreeSet<>())
                        .add(term.tenure().country());
                register.roleWords().putIfAbsent(title, RoleWord.of(title, ofTitle(title, term), false));
            }
        }
        owners.forEach((title, of) -> home(title, of, isOwn(title, common)));
        List.copyOf(register.roleWords().values()).forEach(role -> home(role.phrase(), owners(role), true));
        List.copyOf(register.roleWords().values()).forEach(this::plural);
    }

    /// Who leads the opposition as the mayor of a city is of the government in that office.
    private List<Sector> ofTitle(String title, Term term) {
        boolean beside = term.sectors().contains(Sector.OPP) && !title.contains("opposition");
        List<Sector> borrowed = beside || title.contains("envoy") ? borrowed(title) : List.of();
        return borrowed.isEmpty() ? term.sectors() : borrowed;
    }

    /// "CIA Director" is the director of the CIA: no role of its own.
    private boolean beginsWithName(String title) {
        PhraseIndex.Match<Sense> match = register.names().longest(register.words(title), 0);
        return match != null && match.values().getFirst().kind() != SenseKind.PERSON;
    }

    /// Whom those served who held an office that a role names by its title: the pope's is one.
    private Set<String> owners(RoleWord role) {
        var owners = new TreeSet<String>();
        for (String office : role.titles().isEmpty() ? List.<String>of() : role.offices()) {
            for (Term term : byOffice.getOrDefault(office, List.of())) {
                if (role.titles().stream().anyMatch(term.titleWords()::contains)) {
                    owners.add(term.tenure().country());
                }
            }
        }
        return owners;
    }

    private static boolean isOwn(String title, Set<String> common) {
        List<String> words = List.of(title.split(" ", -1));
        return words.size() >= LONG_TITLE || !common.containsAll(words);
    }

    /// A long title, or one with a word of its own ("Taoiseach"), tells whose office it is.
    private void home(String title, Set<String> owners, boolean own) {
        RoleWord role = register.roleWords().get(title);
        if (role != null && own && owners.size() == 1) {
            register.roleWords().put(title, role.withHome(owners.iterator().next()));
        }
    }

    private Set<String> commonWords() {
        var common = new TreeSet<String>();
        for (String phrase : register.roleWords().keySet()) {
            common.addAll(List.of(phrase.split(" ", -1)));
        }
        return common;
    }

    private void plural(RoleWord role) {
        String phrase = role.phrase();
        int of = phrase.indexOf(" of ");
        String plural = of < 0 ? pluralOfLast(phrase) : pluralOfLast(phrase.substring(0, of)) + phrase.substring(of);
        RoleWord known = register.roleWords().get(plural);
        if (known == null) {
            register.roleWords().put(plural, role.as(plural, true));
        } else if (known.belonging() == RoleWord.Belonging.ALONE) {
            register.roleWords().put(plural, known.withOffices(known.offices(), known.titles(), role.belonging()));
        }
    }

    private static String pluralOfLast(String phrase) {
        if (phrase.endsWith("man")) {
            return phrase.substring(0, phrase.length() - 2) + "en";
        }
        if (phrase.endsWith("y") && phrase.length() > 1 && "aeou".indexOf(phrase.charAt(phrase.length() - 2)) < 0) {
            return phrase.substring(0, phrase.length() - 1) + "ies";
        }
        boolean hissing =
                phrase.endsWith("s") || phrase.endsWith("sh") || phrase.endsWith("ch") || phrase.endsWith("x");
        return phrase + (hissing ? "es" : "s");
    }
}
