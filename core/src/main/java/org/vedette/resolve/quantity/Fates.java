package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.Words;

/// Tells from what happened that a number without a noun counts people: "wounding 20", "more than 300 had
/// died".
final class Fates {
    static final Unit PEOPLE = new Unit("people", "person", Unit.Kind.PERSON);

    private static final WordTable<Boolean> BEFORE = new WordTable<>(table(
            "killing wounding injuring killed wounded injured hurting maiming slaying arresting detaining arrested"));
    private static final WordTable<Boolean> AFTER = new WordTable<>(
            table("killed wounded injured dead missing hurt died perished arrested detained survived drowned fled"
                    + " hospitalised hospitalized displaced homeless"));

    private Fates() {}

    private static Map<String, Boolean> table(String words) {
        var table = new LinkedHashMap<String, Boolean>();
        for (String word : words.split(" ")) {
            table.put(word, true);
        }
        return table;
    }

    /// What a nameless number counts, if its neighbours tell that it counts people.
    static Counted of(Words words, Lead lead, Amount amount, Counted counted) {
        boolean bare = counted.name() == null && amount.unit() == null && !words.is(amount.next(), "of");
        if (!bare || !(before(words, lead.from() - 1) || after(words, amount.next()))) {
            return counted;
        }
        return new Counted(PEOPLE, PEOPLE.normal(), counted.next());
    }

    private static boolean before(Words words, int at) {
        int verb = words.isOneOf(at, "another", "least", "some") ? at - 1 : at;
        return words.isWord(verb) && BEFORE.at(words, verb) != null;
    }

    private static boolean after(Words words, int at) {
        int verb = at;
        while (verb < at + 3
                && words.isOneOf(
                        verb,
                        "were",
                        "was",
                        "are",
                        "is",
                        "have",
                        "has",
                        "had",
                        "been",
                        "be",
                        "remained",
                        "remain",
                        "more",
                        "others")) {
            verb++;
        }
        return words.isWord(verb) && AFTER.at(words, verb) != null;
    }
}
