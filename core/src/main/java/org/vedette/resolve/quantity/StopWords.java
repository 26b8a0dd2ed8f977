package org.vedette.resolve.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vedette.resolve.words.WordTable;
import org.vedette.resolve.words.Words;

/// Words that cannot stand between a number and the noun it counts.
final class StopWords {
    private static final WordTable<Boolean> TABLE = new WordTable<>(all());

    private StopWords() {}

    static boolean at(Words words, int at) {
        boolean name = words.length(at) > 1 && words.isCapital(at) && words.hasInnerCapital(at);
        return words.isWord(at) && !name && TABLE.at(words, at) != null;
    }

    private static Map<String, Boolean> all() {
        var stops = new LinkedHashMap<String, Boolean>();
        String words =
                "of in on at by behind beside beyond outside inside for from to with without within and or but nor as than that which who whom whose"
                        + " what when while where why how since until till before after during over under above below between"
                        + " among amongst amid into onto out up down off near across against along around about through"
                        + " throughout toward towards upon via versus vs is are was were be been being am has have had having do"
                        + " does did will would could can cannot may might should must shall not no the a an this these those"
                        + " his her hers its their theirs our ours my your he she it they we you i him them us me if because so"
                        + " though although also then there here per each every any some all both ago earlier later ahead away"
                        + " back only just even still already yet again ever never once says said say saying told tells came"
                        + " comes come went goes go took takes take made makes make got gets get gave gives give left leaves"
                        + " became becomes began begins remain remains remained died dies die survived fled shot hit hits"
                        + " killing wounding injuring including according respectively apiece overall annually daily weekly"
                        + " monthly yearly combined total altogether plus minus 's until unless whether";
        for (String word : words.split(" ")) {
            stops.put(word, true);
        }
        return stops;
    }
}
