package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;
import org.vedette.resolve.words.TableFile;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// The reviewed table of words that say how exact a number is meant (modifiers.tsv).
final class Modifiers {
    private final WordTable<Modifier> before;
    private final WordTable<Modifier> after;

    private Modifiers(Map<String, Modifier> before, Map<String, Modifier> after) {
        this.before = new WordTable<>(before);
        this.after = new WordTable<>(after);
    }

    /// @throws org.vedette.model.FaultyFileException if the table has mistakes, naming them all
    static Modifiers load() {
        return of(TableFile.beside(Modifiers.class, "modifiers.tsv", 3));
    }

    static Modifiers of(TableFile file) {
        var before = new LinkedHashMap<String, Modifier>();
        var after = new LinkedHashMap<String, Modifier>();
        for (TableFile.Line line : file.lines()) {
            Optional<Modifier> modifier = modifier(line.columns().getFirst());
            String side = line.columns().get(1);
            if (modifier.isEmpty() || !(side.equals("before") || side.equals("after"))) {
                file.fault(line, "\"" + line.columns().getFirst() + " " + side + "\"", "a modifier, before or after");
                continue;
            }
            Map<String, Modifier> into = side.equals("before") ? before : after;
            line.alternatives().forEach(words -> into.put(words, modifier.get()));
        }
        return file.refuseIfFaulty(new Modifiers(before, after));
    }

    private static Optional<Modifier> modifier(String label) {
        return Stream.of(Modifier.values())
                .filter(known -> known.label().equals(label))
                .findFirst();
    }

    boolean mayLead(Words words, int at) {
        return before.at(words, at) != null || words.isOneOf(at, "between", "from");
    }

    /// The words of precision that begin at `at`, taken together; empty when there are none.
    Lead lead(Words words, int at) {
        int next = at;
        Modifier modifier = null;
        Phrase<Modifier> phrase = before.at(words, next);
        while (phrase != null) {
            modifier = stronger(modifier, phrase.value());
            next += phrase.length();
            phrase = before.at(words, next);
        }
        boolean between = words.isOneOf(next, "between", "from");
        return new Lead(at, between ? next + 1 : next, modifier, between);
    }

    /// The words of precision behind a number, or null.
    @Nullable
    Phrase<Modifier> trail(Words words, int at) {
        return after.at(words, at);
    }

    /// A bound wins over a blur: "at least some 40", "up to about 400".
    static Modifier stronger(@Nullable Modifier one, Modifier other) {
        if (one == null || one == Modifier.ABOUT || one == Modifier.EXACT) {
            return other;
        }
        return one;
    }
}
