package org.vedette.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.vedette.store.Ledger;

/// Answers that take a while in a large ledger, kept until anything is written to it, by this process or another. For
/// several threads at once; nobody waits for another's answer.
///
/// @param <K> what is asked, all that the answer depends on but the ledger: who may see what, as of when
/// @param <V> the answer
public final class Memo<K, V> {
    private static final int KEPT = 20;

    /// @param revision of the ledger before the answer was looked for, so that it is never taken for a newer one
    private record Answer<V>(long revision, V value) {}

    private final Map<K, Answer<V>> kept = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > KEPT;
        }
    };

    /// The answer as the ledger stands.
    public V of(K asked, Ledger ledger, Supplier<V> look) {
        long revision = ledger.revision();
        synchronized (kept) {
            Answer<V> before = kept.get(asked);
            if (before != null && before.revision() == revision) {
                return before.value();
            }
        }
        V value = look.get();
        synchronized (kept) {
            kept.put(asked, new Answer<>(revision, value));
        }
        return value;
    }
}
