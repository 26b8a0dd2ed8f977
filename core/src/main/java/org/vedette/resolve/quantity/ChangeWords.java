package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.Words;

/// Words after which "from A to B" or "A to B" tells a change, not a range.
final class ChangeWords {
    private static final WordTable<Boolean> TABLE = new WordTable<>(all());

    private ChangeWords() {}

    static boolean at(Words words, int at) {
        return words.isWord(at) && TABLE.at(words, at) != null;
    }

    private static Map<String, Boolean> all() {
        var words = new LinkedHashMap<String, Boolean>();
        String verbs = "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown"
                + " increase increases increased increasing decrease decreases decreased decreasing raise raises raised"
                + " raising drop drops dropped dropping jump jumps jumped jumping climb climbs climbed climbing soar"
                + " soared soaring surge surged surges surging plunge plunged plummeted plummet slide slid slides slow"
                + " slowed slows slump slumped gain gained gains lost lose decline declined declines declining cut cuts"
                + " cutting reduce reduced reduces reducing boost boosted boosting expand expanded lift lifted lower"
                + " lowered lowers revised widened narrowed shrank doubled tripled quadrupled up down advanced added";
        for (String verb : verbs.split(" ")) {
            words.put(verb, true);
        }
        return words;
    }
}
