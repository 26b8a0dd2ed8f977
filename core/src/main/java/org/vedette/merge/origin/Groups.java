package org.vedette.merge.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reports on their way to being origins: groups that grow together, but never over two named speakers.
final class Groups {
    private final int[] parent;
    private final @Nullable Mouth[] mouths;

    /// @param mouths who first says it, for each report, or null
    Groups(List<@Nullable Mouth> mouths) {
        this.parent = new int[mouths.size()];
        this.mouths = new Mouth[mouths.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            this.mouths[i] = mouths.get(i);
        }
    }

    /// Makes two groups one, unless their speakers differ.
    void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        Mouth mouth = mouths[first];
        Mouth counterpart = mouths[second];
        if (first != second && (mouth == null || counterpart == null || mouth.isOne(counterpart))) {
            parent[second] = first;
            mouths[first] = mouth == null ? counterpart : mouth;
        }
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /// The places of each group in ascending order, the group with the first place first.
    Collection<List<Integer>> all() {
        SortedMap<Integer, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            all.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return all.values();
    }
}
