package org.vedette.training.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.vedette.code.Labels;
import org.vedette.training.net.Batch;

/// Puts rows of like length together.
public final class Batches {
    private Batches() {}

    /// @param pieces how many word pieces a batch may hold, filling included
    static List<Batch> of(List<Row> rows, int pieces, Random random) {
        var sorted = new ArrayList<>(rows);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparingInt(row -> row.pieces().length));
        var batches = new ArrayList<Batch>();
        var open = new ArrayList<Row>();
        for (Row row : sorted) {
            if (!open.isEmpty() && row.pieces().length * (open.size() + 1) > pieces) {
                batches.add(batch(open));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            batches.add(batch(open));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static Batch batch(List<Row> rows) {
        int length = rows.stream().mapToInt(row -> row.pieces().length).max().orElse(1);
        long[][] ids = new long[rows.size()][length];
        float[][] mask = new float[rows.size()][length];
        for (int r = 0; r < rows.size(); r++) {
            int[] pieces = rows.get(r).pieces();
            for (int i = 0; i < pieces.length; i++) {
                ids[r][i] = pieces[i];
                mask[r][i] = 1;
            }
        }
        var parts = new Parts(length);
        for (int r = 0; r < rows.size(); r++) {
            parts.add(rows.get(r), r);
        }
        return parts.batch(ids, mask);
    }

    /// Collects what the rows of one batch want.
    private static final class Parts {
        private final int length;
        private final List<Long> words = new ArrayList<>();
        private final List<Integer> triggers = new ArrayList<>();
        private final List<Row> actRows = new ArrayList<>();
        private final List<Row.Act> acts = new ArrayList<>();
        private final List<Integer> actAt = new ArrayList<>();
        private final List<Row.Pair> pairs = new ArrayList<>();
        private final List<Integer> pairAt = new ArrayList<>();

        Parts(int length) {
            this.length = length;
        }

        void add(Row row, int at) {
            int[] wanted = row.triggers();
            if (wanted != null) {
                for (int w = 0; w < wanted.length; w++) {
                    words.add((long) at * length + row.first()[w]);
                    triggers.add(wanted[w]);
                }
            }
            for (Row.Act act : row.acts()) {
                actRows.add(row);
                acts.add(act);
                actAt.add(at);
            }
            Row.Pair pair = row.pair();
            if (pair != null) {
                pairs.add(pair);
                pairAt.add(at);
            }
        }

        Batch batch(long[][] ids, float[][] mask) {
            int most =
                    actRows.stream().mapToInt(row -> row.first().length).max().orElse(0);
            long[][] actWords = new long[acts.size()][most];
            long[][] distances = new long[acts.size()][most];
            float[][][] roles = new float[acts.size()][most][Labels.ROLES];
            float[][] actMask = new float[acts.size()][most];
            for (int a = 0; a < acts.size(); a++) {
                for (int w = 0; w < actRows.get(a).first().length; w++) {
                    actWords[a][w] =
                            (long) actAt.get(a) * length + actRows.get(a).first()[w];
                    distances[a][w] = Labels.distance(w - acts.get(a).word());
                    actMask[a][w] = 1;
                    for (int role = 0; role < Labels.ROLES; role++) {
                        roles[a][w][role] = acts.get(a).roles()[role][w] ? 1 : 0;
                    }
                }
            }
            return new Batch(
                    ids,
                    mask,
                    longs(words),
                    ints(triggers),
                    actPlaces(),
                    acts.stream().mapToInt(Row.Act::status).toArray(),
                    acts.stream().mapToInt(Row.Act::mode).toArray(),
                    contexts(),
                    actWords,
                    distances,
                    roles,
                    actMask,
                    pairPlaces(pair -> 0),
                    pairPlaces(Row.Pair::source),
                    pairPlaces(pair -> Math.max(0, pair.target())),
                    targetMask(),
                    pairs.stream().mapToInt(Row.Pair::trigger).toArray(),
                    pairs.stream().mapToInt(Row.Pair::status).toArray());
        }

        private long[] actPlaces() {
            long[] places = new long[acts.size()];
            for (int a = 0; a < places.length; a++) {
                places[a] = (long) actAt.get(a) * length
                        + actRows.get(a).first()[acts.get(a).word()];
            }
            return places;
        }

        private float[][] contexts() {
            float[][] contexts = new float[acts.size()][Labels.CONTEXTS.size()];
            for (int a = 0; a < contexts.length; a++) {
                for (int c = 0; c < contexts[a].length; c++) {
                    contexts[a][c] = acts.get(a).contexts()[c] ? 1 : 0;
                }
            }
            return contexts;
        }

        private long[] pairPlaces(java.util.function.ToIntFunction<Row.Pair> place) {
            long[] places = new long[pairs.size()];
            for (int p = 0; p < places.length; p++) {
                places[p] = (long) pairAt.get(p) * length + place.applyAsInt(pairs.get(p));
            }
            return places;
        }

        private float[] targetMask() {
            float[] mask = new float[pairs.size()];
            for (int p = 0; p < mask.length; p++) {
                mask[p] = pairs.get(p).target() < 0 ? 0 : 1;
            }
            return mask;
        }

        private static long[] longs(List<Long> list) {
            return list.stream().mapToLong(Long::longValue).toArray();
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
