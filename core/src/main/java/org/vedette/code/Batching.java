package org.vedette.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// How the sentences of an article are put together for the encoder. The rows of a batch are filled up to the longest,
/// so unlike lengths waste work; but each pass reads all the weights from memory, so many small batches do, too.
final class Batching {
    /// How many word pieces go through the encoder at once.
    private static final int MOST = 1024;
    /// What reading the weights costs, told in word pieces (measured with twelve layers of 384 numbers).
    private static final int PASS = 28;

    private Batching() {}

    /// The cheapest way to cut.
    ///
    /// @param lengths of the rows, in order of length
    /// @return where each batch ends, in order; the last is the number of rows
    static List<Integer> ends(int[] lengths) {
        int[] cost = new int[lengths.length + 1];
        int[] begins = new int[lengths.length + 1];
        for (int end = 1; end <= lengths.length; end++) {
            int begin = end - 1;
            int pieces = lengths[end - 1];
            cost[end] = cost[begin] + PASS + pieces;
            begins[end] = begin;
            while (begin > 0 && pieces + lengths[end - 1] <= MOST) {
                begin--;
                pieces += lengths[end - 1];
                if (cost[begin] + PASS + pieces < cost[end]) {
                    cost[end] = cost[begin] + PASS + pieces;
                    begins[end] = begin;
                }
            }
        }
        Deque<Integer> ends = new ArrayDeque<>();
        for (int end = lengths.length; end > 0; end = begins[end]) {
            ends.addFirst(end);
        }
        return List.copyOf(ends);
    }
}
