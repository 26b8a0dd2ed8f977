package org.vedette.resolve.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.Offices;
import org.vedette.knowledge.actors.Person;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.Term;
import org.vedette.knowledge.names.Folding;

/// Chooses among people of one name: by nation, by the title before the name, by who was in office on the day.
final class PersonChoice {
    private final Scene scene;
    private final Holders holders;

    PersonChoice(Scene scene, Holders holders) {
        this.scene = scene;
        this.holders = holders;
    }

    /// The codes that remain, best first.
    ///
    /// @param nation of which they must be, if any of them is; or null
    /// @param titles the roles said before the name
    /// @param lone whether the name is a single word, so that a wrong nation tells against it
    List<String> choose(List<String> codes, @Nullable String nation, List<RoleWord> titles, boolean lone) {
        List<Person> people = people(codes);
        List<Person> ofNation = people.stream()
                .filter(person -> nation == null || isOf(person, nation))
                .toList();
        List<Person> left = ofNation.isEmpty() && !lone ? people : ofNation;
        return left.stream().sorted(order(titles)).map(Person::code).toList();
    }

    private List<Person> people(List<String> codes) {
        return codes.stream()
                .distinct()
                .map(scene.register()::person)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean isOf(Person person, String nation) {
        return person.nation().equals(nation)
                || person.terms().stream()
                        .anyMatch(term -> term.tenure().country().equals(nation));
    }

    private Comparator<Person> order(List<RoleWord> titles) {
        return Comparator.<Person, Boolean>comparing(
                        person -> titles.stream().noneMatch(title -> holders.holds(person, title)))
                .thenComparing(person -> titles.stream().noneMatch(title -> holders.everHeld(person, title)))
                .thenComparing(person -> person.termsOn(scene.day()).isEmpty())
                .thenComparing(this::weight)
                .thenComparing(person -> person.lastBefore(scene.day()).tenure().last(), Comparator.reverseOrder())
                .thenComparing(Person::code);
    }

    private int weight(Person person) {
        List<Term> terms = person.termsOn(scene.day());
        return (terms.isEmpty() ? person.terms() : terms)
                .stream().mapToInt(Offices::weight).min().orElse(Integer.MAX_VALUE);
    }

    /// A title before the name that the person once held and that no office of the day replaces; or null.
    @Nullable
    RoleWord lapsedTitle(String code, List<RoleWord> titles) {
        Person person = scene.register().person(code);
        if (person == null || !person.termsOn(scene.day()).isEmpty()) {
            return null;
        }
        return titles.stream()
                .filter(title -> holders.everHeld(person, title))
                .findFirst()
                .orElse(null);
    }

    /// People whose family name follows a title that they hold ("Prime Minister May"), or whose whole name is written
    /// somewhat differently ("Dmytro Kulebá"). Empty if none.
    ///
    /// @param names the unknown words after the title, in order
    List<String> byFamilyName(List<String> names, @Nullable String nation, List<RoleWord> titles) {
        List<String> codes = names.stream()
                .flatMap(name -> scene.register().withSurname(Folding.fold(name)).stream())
                .toList();
        List<String> fitting = people(codes).stream()
                .filter(person -> nation == null || isOf(person, nation))
                .filter(person -> titles.stream().anyMatch(title -> holders.holds(person, title))
                        || (names.size() > 1 && isAlike(person, names.getFirst())))
                .map(Person::code)
                .toList();
        return choose(fitting, nation, titles, true);
    }

    /// Those of a family name who are in office on the day, the weightiest first.
    List<String> inOffice(String name) {
        List<String> codes = people(scene.register().withSurname(Folding.fold(name))).stream()
                .filter(person -> !person.termsOn(scene.day()).isEmpty())
                .map(Person::code)
                .toList();
        return choose(codes, null, List.of(), true);
    }

    /// Those among the codes who have a name much like the word before or after the one that is known.
    List<String> alike(List<String> codes, String name) {
        return people(codes).stream()
                .filter(person -> isAlike(person, name))
                .map(Person::code)
                .toList();
    }

    private static boolean isAlike(Person person, String name) {
        String folded = Folding.fold(name);
        for (String word : person.name().split("[ -]", -1)) {
            if (Alike.are(Folding.fold(word), folded)) {
                return true;
            }
        }
        return false;
    }
}
