package org.vedette.eval;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How well one grouping of things meets another: B-cubed precision and recall (Bagga and Baldwin 1998), the mean over
/// the things of how much of their group is right, and how much of the right group they have.
///
/// @param things how many were compared
/// @param precision from 0 to 1
/// @param recall from 0 to 1
public record BCubed(int things, double precision, double recall) {
    /// Compares groupings, each given as the group of every thing. What only one of them groups stands alone in ours,
    /// and is left out of gold.
    public static BCubed of(Map<String, String> gold, Map<String, String> ours) {
        Map<String, SortedSet<String>> right = groups(gold);
        var told = new TreeMap<String, String>();
        gold.keySet()
                .forEach(thing -> told.put(thing, ours.containsKey(thing) ? "g " + ours.get(thing) : "t " + thing));
        Map<String, SortedSet<String>> made = groups(told);
        double precision = 0;
        double recall = 0;
        for (String thing : gold.keySet()) {
            SortedSet<String> mine = made.getOrDefault(thing, Collections.emptySortedSet());
            SortedSet<String> theirs = right.getOrDefault(thing, Collections.emptySortedSet());
            double common = mine.stream().filter(theirs::contains).count();
            precision += common / mine.size();
            recall += common / theirs.size();
        }
        int size = Math.max(1, gold.size());
        return new BCubed(gold.size(), precision / size, recall / size);
    }

    /// The group of each thing, as the things in it.
    private static Map<String, SortedSet<String>> groups(Map<String, String> groupOf) {
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        groupOf.forEach((thing, group) ->
                members.computeIfAbsent(group, first -> new TreeSet<>()).add(thing));
        SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
        members.values().forEach(group -> group.forEach(thing -> groups.put(thing, group)));
        return groups;
    }

    /// The harmonic mean, from 0 to 1.
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
