package org.vedette.knowledge.names;

import java.util.Arrays;

/// A table from longs to ints that makes no objects on the way. Keys are not negative.
final class LongTable {
    static final int ABSENT = -1;
    private static final long EMPTY = -1L;

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    LongTable() {
        Arrays.fill(keys, EMPTY);
    }

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : ABSENT;
    }

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /// Where the key stands, or where it would. Fibonacci hashing: neighbours in number land far apart.
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
