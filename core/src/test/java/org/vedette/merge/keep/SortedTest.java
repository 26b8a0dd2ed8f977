package org.vedette.merge.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTest {
    private static TreeMap<String, Integer> content(Sorted<String, Integer> map) {
        var content = new TreeMap<String, Integer>();
        map.each(content::put);
        return content;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatATreeMapHolds(long seed) {
        var random = new Random(seed);
        var expected = new TreeMap<String, Integer>();
        Sorted<String, Integer> map = Sorted.empty();
        for (int i = 0; i < 3000; i++) {
            String key = "k" + random.nextInt(400);
            if (random.nextInt(3) == 0) {
                expected.remove(key);
                map = map.without(key);
            } else {
                expected.put(key, i);
                map = map.with(key, i);
            }
            assertThat(map.size()).isEqualTo(expected.size());
        }
        assertThat(content(map)).isEqualTo(expected);
        assertThat(map.at("k7")).isEqualTo(expected.get("k7"));
    }

    @Test
    void earlierMapsStayAsTheyWere() {
        Sorted<String, Integer> one = Sorted.<String, Integer>empty().with("a", 1);
        Sorted<String, Integer> two = one.with("a", 2).with("b", 3);
        assertThat(content(one)).containsOnly(java.util.Map.entry("a", 1));
        assertThat(content(two.without("a"))).containsOnlyKeys("b");
        assertThat(two.without("zzz")).isSameAs(two);
        assertThat(Sorted.empty().isEmpty()).isTrue();
    }

    @Test
    void aStretchHasBothItsEnds() {
        Sorted<String, Integer> map = Sorted.empty();
        for (String key : "a b c d e f g h".split(" ")) {
            map = map.with(key, 0);
        }
        List<String> seen = new ArrayList<>();
        map.each("c", "f", (key, value) -> seen.add(key));
        assertThat(seen).containsExactly("c", "d", "e", "f");
    }
}
