package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.resolve.words.TableFile;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// The reviewed table of units (units.tsv): words of the news and their normal forms.
final class Units {
    private final WordTable<Unit> all;
    private final WordTable<Unit> signs;

    private Units(Map<String, Unit> words) {
        all = new WordTable<>(words);
        var before = new LinkedHashMap<>(words);
        before.entrySet().removeIf(word -> !word.getValue().isMoney() || !isSign(word.getKey()));
        signs = new WordTable<>(before);
    }

    /// @throws org.vedette.model.FaultyFileException if the table has mistakes, naming them all
    static Units load() {
        return of(TableFile.beside(Units.class, "units.tsv", 3));
    }

    static Units of(TableFile file) {
        var words = new LinkedHashMap<String, Unit>();
        for (TableFile.Line line : file.lines()) {
            String label = line.columns().get(1);
            Optional<Unit.Kind> kind = Stream.of(Unit.Kind.values())
                    .filter(known -> known.label().equals(label))
                    .findFirst();
            if (kind.isEmpty()) {
                file.fault(line, "kind \"" + label + "\"", "one of person thing event measure time money share state");
                continue;
            }
            var unit = new Unit(line.columns().getFirst(), line.alternatives().getFirst(), kind.get());
            for (String word : line.alternatives()) {
                if (words.putIfAbsent(word, unit) != null) {
                    file.fault(line, "\"" + word + "\" again", "each word in one line");
                }
            }
        }
        return file.refuseIfFaulty(new Units(words));
    }

    /// A currency that may stand before its number: a sign ("$", "US$") or letters with a capital ("EUR",
    /// "Rs").
    private static boolean isSign(String word) {
        boolean letters = word.chars().allMatch(Character::isLetter);
        return word.indexOf(' ') < 0 && (!letters || (word.length() <= 3 && Character.isUpperCase(word.charAt(0))));
    }

    /// The unit whose words begin at `at`, or null.
    @Nullable
    Phrase<Unit> at(Words words, int at) {
        return all.at(words, at);
    }

    /// The currency whose sign begins at `at`, or null.
    @Nullable
    Phrase<Unit> sign(Words words, int at) {
        boolean inside = words.isWord(at) && words.joined(at) && !words.isMark(at - 1, '(');
        Phrase<Unit> sign = inside || words.isNumber(at) ? null : signs.at(words, at);
        boolean oneLetter = sign != null && sign.length() == 1 && words.length(at) == 1 && words.isWord(at);
        return oneLetter && !words.joined(at + 1) ? null : sign;
    }
}
