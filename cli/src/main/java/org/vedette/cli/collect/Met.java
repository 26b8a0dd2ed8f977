package org.vedette.cli.collect;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was met in the passes over some folders. It remembers all that the last pass met, however much, since the next
/// will meet it again, and of what was gone by then the most recent.
final class Met {
    private static final float USUAL_LOAD = 0.75f;

    private final int most;
    /// The pass that met it last; what was met longest ago comes first.
    private final Map<String, Integer> passes = new LinkedHashMap<>(16, USUAL_LOAD, true);

    private int pass = 1;

    /// @param most so many are remembered beyond a pass that did not meet them
    Met(int most, Collection<String> earlier) {
        this.most = most;
        earlier.forEach(each -> passes.put(each, 0));
    }

    /// Whether it is met for the first time, as far as is remembered.
    boolean isNew(String what) {
        return passes.put(what, pass) == null;
    }

    /// A pass is over.
    void passed() {
        Iterator<Integer> eldest = passes.values().iterator();
        int over = passes.size() - most;
        while (over > 0 && eldest.next() < pass) {
            eldest.remove();
            over--;
        }
        pass++;
    }

    int size() {
        return passes.size();
    }
}
