package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vedette.knowledge.names.Words;
import org.vedette.knowledge.table.Row;
import org.vedette.model.actor.Tenure;

/// Reads the rows of people in office, a row a term. The country column may name an organisation that is
/// served.
final class PersonRows {
    static final List<String> COLUMNS =
            List.of("actor", "country", "office", "title", "from", "to", "name", "aliases", "sectors");

    /// Where the family name stands first.
    private static final List<String> FAMILY_FIRST =
            List.of("CHN", "HKG", "KHM", "KOR", "MAC", "PRK", "SGP", "TWN", "VNM", "HUN", "JPN");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}\\.[A-Z0-9_]+");

    private final RegisterBuilder register;
    private final Map<String, List<Term>> terms = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> titles = new TreeMap<>();

    PersonRows(RegisterBuilder register) {
        this.register = register;
    }

    void read(Row row) {
        String code = row.text("actor");
        if (!CODE.matcher(code).matches()) {
            row.fault("actor", 0, "«" + code + "»", "a state, a point, a name in capitals: KOR.YOON_SUK_YEOL");
        }
        String name = row.required("name");
        String before = names.putIfAbsent(code, name);
        if (before != null && !before.equals(name)) {
            row.fault("name", 0, "«" + name + "» for " + code + ", who is " + before, "one name a code");
        }
        term(row, code);
        var sense = new Sense(SenseKind.PERSON, code);
        surname(register.name(name, sense), code);
        for (String alias : row.list("aliases")) {
            register.name(alias, sense);
        }
    }

    private void term(Row row, String code) {
        String serves = row.text("country");
        if (!register.states().containsKey(serves) && !register.collectives().containsKey(serves)) {
            row.fault("country", 0, "«" + serves + "»", "a code of states.tsv or organisations.tsv");
        }
        LocalDate first = row.day("from", false).orElse(LocalDate.MIN);
        LocalDate last = row.day("to", true).orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            row.fault("to", 0, last + ", before " + first, "an end after the beginning");
            return;
        }
        String title = row.required("title");
        var tenure = new Tenure(code, serves, row.required("office"), title, first, last);
        var term = new Term(tenure, row.sectors("sectors"), titles.computeIfAbsent(title, register::canonical));
        terms.computeIfAbsent(code, ignored -> new ArrayList<>()).add(term);
        register.terms().add(term);
    }

    /// The last word of a name, and the first where families are named first.
    private void surname(Words words, String code) {
        surname(words, words.size() - 1, code);
        if (FAMILY_FIRST.contains(code.substring(0, Math.min(3, code.length())))) {
            surname(words, 0, code);
        }
    }

    private void surname(Words name, int word, String code) {
        if (name.size() > 1 && !name.is(word, Words.MARK)) {
            List<String> codes = register.surnames().computeIfAbsent(name.folded(word), ignored -> new ArrayList<>());
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
    }

    /// Puts the people into the register, when all rows were read.
    void finish() {
        terms.forEach((code, all) -> {
            List<Term> inOrder = all.stream()
                    .sorted(Comparator.comparing((Term term) -> term.tenure().first())
                            .thenComparing(term -> term.tenure().last()))
                    .toList();
            register.persons().put(code, new Person(code, names.getOrDefault(code, code), inOrder));
        });
    }
}
