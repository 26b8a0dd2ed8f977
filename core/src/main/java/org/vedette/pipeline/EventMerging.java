package org.vedette.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.merge.Recall;
import org.vedette.merge.same.Keys;
import org.vedette.merge.same.Slot;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.store.Merging;

/// The merge behind the ledger's port. For one thread.
public final class EventMerging implements Merging {
    /// To be changed with the merge: events that another edition made are then made anew.
    public static final String EDITION = "merge-4";

    /// Of the hash of Fowler, Noll and Vo, 64 bits.
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final Merge merge = new Merge();
    private Happenings happenings = merge.empty();

    @Override
    public List<Change> take(List<News> news) {
        Merge.Turn turn = merge.take(happenings, news);
        happenings = turn.happenings();
        return merge.changes(turn);
    }

    @Override
    public Turn take(List<News> news, List<Ruling> heard, Merging.Memory memory) {
        Merge.Turn turn = merge.take(heard, news, new Remembered(memory));
        List<Change> changes = merge.changes(turn);
        return new Turn(changes, anchors(turn.happenings(), changes), marks(turn.left()), marks(turn.entered()));
    }

    private static Map<String, String> anchors(Happenings happenings, List<Change> changes) {
        Map<String, String> anchors = new TreeMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Now(var event)) {
                for (String claim : event.claims()) {
                    String anchor = happenings.anchorOf(claim);
                    if (anchor != null && !event.id().equals(Happenings.EVENT + anchor)) {
                        anchors.put(claim, anchor);
                    }
                }
            }
        }
        return anchors;
    }

    private static List<Merging.Memory.Mark> marks(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new Merging.Memory.Mark(slot.claim(), number(slot.key()), slot.day()))
                .distinct()
                .toList();
    }

    /// The same on every machine. Two keys of one number cost a look more and change nothing.
    private static long number(String key) {
        long hash = OFFSET;
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * PRIME;
        }
        return hash;
    }

    /// The ledger's memory in the words of the merge.
    private record Remembered(Merging.Memory memory) implements Recall {
        @Override
        public List<Known> around(List<Keys.Stretch> stretches) {
            return memory
                    .around(stretches.stream()
                            .map(each -> new Merging.Memory.Stretch(
                                    number(each.from().key()),
                                    each.from().day(),
                                    each.to().day()))
                            .toList())
                    .stream()
                    .map(Remembered::known)
                    .toList();
        }

        @Override
        public @Nullable Known claim(String id) {
            Merging.Memory.Held held = memory.claim(id);
            return held == null ? null : known(held);
        }

        @Override
        public List<Known> event(String id) {
            return memory.event(id).stream().map(Remembered::known).toList();
        }

        private static Known known(Merging.Memory.Held held) {
            String head = held.event().substring(Happenings.EVENT.length());
            String anchor = held.anchor();
            return new Known(held.report(), head, anchor == null ? head : anchor);
        }
    }
}
