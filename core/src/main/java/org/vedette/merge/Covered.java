package org.vedette.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.merge.same.Keys;

/// Which stretches of the index were asked for already.
final class Covered {
    private final Map<String, TreeMap<Long, Long>> done = new HashMap<>();

    /// What of some stretches was never asked for; it now counts as asked.
    List<Keys.Stretch> missing(List<Keys.Stretch> asked) {
        List<Keys.Stretch> missing = new ArrayList<>();
        for (Keys.Stretch each : asked) {
            String key = each.from().key();
            TreeMap<Long, Long> spans = done.computeIfAbsent(key, first -> new TreeMap<>());
            gaps(key, spans, each.from().day(), each.to().day(), missing);
            join(spans, each.from().day(), each.to().day());
        }
        return missing;
    }

    private static void gaps(String key, TreeMap<Long, Long> spans, long from, long to, List<Keys.Stretch> missing) {
        long start = from;
        Map.Entry<Long, Long> before = spans.floorEntry(from);
        if (before != null) {
            start = Math.max(start, before.getValue() + 1);
        }
        for (Map.Entry<Long, Long> span : spans.subMap(from, false, to, true).entrySet()) {
            if (start < span.getKey()) {
                missing.add(Keys.Stretch.of(key, start, span.getKey() - 1));
            }
            start = Math.max(start, span.getValue() + 1);
        }
        if (start <= to) {
            missing.add(Keys.Stretch.of(key, start, to));
        }
    }

    private static void join(TreeMap<Long, Long> spans, long from, long to) {
        long first = from;
        long last = to;
        Map.Entry<Long, Long> touching = spans.floorEntry(to);
        while (touching != null && touching.getValue() >= first) {
            first = Math.min(first, touching.getKey());
            last = Math.max(last, touching.getValue());
            spans.remove(touching.getKey());
            touching = spans.floorEntry(to);
        }
        spans.put(first, last);
    }
}
