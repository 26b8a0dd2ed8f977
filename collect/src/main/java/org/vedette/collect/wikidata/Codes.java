package org.vedette.collect.wikidata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.Person;
import org.vedette.knowledge.names.Folding;

/// Gives codes in the register's manner. Whoever the register lists keeps the code; nobody gets that of another.
final class Codes {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private final ActorRegister register;
    /// Code to the item that has it.
    private final Map<String, String> given = new TreeMap<>();

    Codes(ActorRegister register) {
        this.register = register;
    }

    boolean isState(String iso3) {
        return register.state(iso3) != null;
    }

    /// The code of a person: the state, a point, the family name, and the other names where that is taken.
    ///
    /// @param id of the item
    String person(String iso3, String name, String id) {
        String[] words = name.strip().split("[\\s-]+");
        String surname = plain(words[words.length - 1]);
        for (String known : register.withSurname(Folding.fold(words[words.length - 1]))) {
            Person person = register.person(known);
            if (person != null && person.name().equals(name)) {
                return known;
            }
        }
        String longer = plain(name.strip());
        return free(iso3 + "." + (surname.isEmpty() ? id : surname), iso3 + "." + longer, id);
    }

    private String free(String wanted, String otherwise, String id) {
        for (String code : List.of(wanted, otherwise, wanted + "_" + id)) {
            boolean known = register.person(code) != null || register.collective(code) != null;
            if (!known && given.getOrDefault(code, id).equals(id)) {
                given.put(code, id);
                return code;
            }
        }
        throw new IllegalStateException(id + " has no code of its own");
    }

    /// The code of an organisation: its short form in capitals, else the first letters of its words; with a state, the
    /// state, a point, and its name.
    ///
    /// @param iso3 its state; empty for one of no state
    String organisation(String iso3, String name, List<String> aliases, String id) {
        String brief = aliases.stream()
                .filter(alias -> alias.length() >= SHORTEST && alias.length() <= LONGEST)
                .filter(alias -> alias.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z'))
                .findFirst()
                .orElseGet(() -> initials(name));
        String wanted = iso3.isEmpty() ? brief : iso3 + "." + plain(name);
        Collective known = register.collective(wanted);
        return known != null && known.name().equals(name) ? wanted : free(wanted, wanted + id, id);
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : plain(name).split("_")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    /// Capitals and digits, other marks as one low line.
    private static String plain(String name) {
        return Folding.fold(name)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
