package org.vedette.knowledge.places;

import java.util.Arrays;

/// Where rows of a table begin, by a hash of their names, in two arrays of numbers. Several rows may have a hash, and
/// several names: who asks has to look whether a row is meant.
final class HashedRows {
    private static final int FIRST_SIZE = 1 << 18;

    private int[] hashes = new int[FIRST_SIZE];
    /// One more than where the row begins; 0 where the place is free.
    private int[] rows = new int[FIRST_SIZE];

    private int size;

    void add(int hash, int row) {
        if (2 * size >= rows.length) {
            grow();
        }
        put(hash, row + 1);
        size++;
    }

    private void put(int hash, int entry) {
        int mask = rows.length - 1;
        int slot = slot(hash, mask);
        while (rows[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        rows[slot] = entry;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new int[2 * oldRows.length];
        rows = new int[2 * oldRows.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(oldHashes[i], oldRows[i]);
            }
        }
    }

    /// Neighbours in number land far apart.
    private static int slot(int hash, int mask) {
        return (hash * 0x9E3779B9 >>> 8) & mask;
    }

    /// The rows of a hash, each once, in the order of the table.
    int[] of(int hash) {
        int mask = rows.length - 1;
        int count = 0;
        int first = slot(hash, mask);
        for (int slot = first; rows[slot] != 0; slot = (slot + 1) & mask) {
            count += hashes[slot] == hash ? 1 : 0;
        }
        int[] found = new int[count];
        for (int slot = first; count > 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash) {
                count--;
                found[count] = rows[slot] - 1;
            }
        }
        return found.length < 2
                ? found
                : Arrays.stream(found).sorted().distinct().toArray();
    }
}
