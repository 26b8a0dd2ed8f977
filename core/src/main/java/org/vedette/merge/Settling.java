package org.vedette.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.keep.Sorted;
import org.vedette.merge.same.Keys;
import org.vedette.merge.same.Sameness;
import org.vedette.merge.same.Slot;
import org.vedette.merge.witness.Order;
import org.vedette.merge.witness.Witness;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;

/// One step of the merge at work: puts claims in and lets those decide again that the change can reach.
final class Settling {
    /// Later rulings first; of two made at one instant any fixed order will do.
    private static final Comparator<Ruling> LATEST_FIRST = Comparator.comparing(Ruling::at)
            .thenComparing(Ruling::kind)
            .thenComparing(Ruling::by)
            .thenComparing(Ruling::because)
            .thenComparing(Ruling::claim)
            .thenComparing(Ruling::other)
            .reversed();

    private Sorted<String, Witness> claims;
    private Sorted<String, Seat> seats;
    private Sorted<String, Sorted<Order, Witness>> members;
    private Sorted<Slot, Witness> index;
    private Sorted<Pair, Ruling> rulings;
    private final TreeMap<Order, Witness> undecided = new TreeMap<>();
    private final SortedSet<String> touched = new TreeSet<>();

    Settling(Happenings before) {
        this.claims = before.claims;
        this.seats = before.seats;
        this.members = before.members;
        this.index = before.index;
        this.rulings = before.rulings;
    }

    void add(Report report) {
        Witness known = claims.at(report.id());
        if (known != null && known.report().equals(report)) {
            return;
        }
        withdraw(report.id());
        Witness witness = Witness.of(report);
        claims = claims.with(witness.id(), witness);
        for (Slot slot : Keys.slots(witness)) {
            index = index.with(slot, witness);
        }
        undecided.put(witness.order(), witness);
    }

    void withdraw(String claim) {
        Witness witness = claims.at(claim);
        if (witness == null) {
            return;
        }
        laterDecideAgain(witness, like(witness));
        anchoredAt(witness);
        leave(witness);
        undecided.remove(witness.order());
        claims = claims.without(claim);
        for (Slot slot : Keys.slots(witness)) {
            index = index.without(slot);
        }
    }

    /// Those that had to be in reach of a claim decide again when it goes.
    private void anchoredAt(Witness witness) {
        Seat seat = seats.at(witness.id());
        if (seat != null && seat.anchor().equals(witness.order())) {
            others(seat.head().id()).each((order, member) -> {
                if (order.compareTo(witness.order()) > 0) {
                    undecided.put(order, member);
                }
            });
        }
    }

    /// The latest ruling on two claims holds, whatever the order in which they are heard.
    void rule(Ruling ruling) {
        var pair = new Pair(ruling.claim(), ruling.other());
        Ruling held = rulings.at(pair);
        if (held != null && LATEST_FIRST.compare(held, ruling) <= 0) {
            return;
        }
        rulings = rulings.with(pair, ruling).with(new Pair(ruling.other(), ruling.claim()), ruling);
        decideAgain(ruling.claim());
        decideAgain(ruling.other());
    }

    private void decideAgain(String claim) {
        Witness witness = claims.at(claim);
        if (witness != null) {
            undecided.put(witness.order(), witness);
        }
    }

    Happenings settled() {
        while (!undecided.isEmpty()) {
            Witness next = undecided.pollFirstEntry().getValue();
            Seat before = seats.at(next.id());
            List<Liked> like = like(next);
            Seat now = decide(next, like);
            if (!now.equals(before)) {
                leave(next);
                sit(next, now);
                laterDecideAgain(next, like);
            }
        }
        return new Happenings(claims, seats, members, index, rulings);
    }

    SortedSet<String> touched() {
        return touched;
    }

    private void leave(Witness witness) {
        Seat seat = seats.at(witness.id());
        if (seat == null) {
            return;
        }
        String head = seat.head().id();
        Sorted<Order, Witness> rest = others(head).without(witness.order());
        members = rest.isEmpty() ? members.without(head) : members.with(head, rest);
        seats = seats.without(witness.id());
        touched.add(Happenings.EVENT + head);
    }

    private void sit(Witness witness, Seat seat) {
        String head = seat.head().id();
        members = members.with(head, others(head).with(witness.order(), witness));
        seats = seats.with(witness.id(), seat);
        touched.add(Happenings.EVENT + head);
    }

    private Sorted<Order, Witness> others(String head) {
        Sorted<Order, Witness> others = members.at(head);
        return others == null ? Sorted.empty() : others;
    }

    /// Where a claim belongs, given where those before it belong.
    private Seat decide(Witness witness, List<Liked> like) {
        Set<String> forbidden = new HashSet<>();
        for (Ruling ruling : rulingsOn(witness)) {
            String other = ruling.claim().equals(witness.id()) ? ruling.other() : ruling.claim();
            Seat seat = seatOfEarlier(other, witness);
            if (seat != null && ruling.kind() == Ruling.Kind.APART) {
                forbidden.add(seat.head().id());
            } else if (seat != null
                    && ruling.kind() == Ruling.Kind.TOGETHER
                    && !forbidden.contains(seat.head().id())) {
                return new Seat(seat.head(), witness.order());
            }
        }
        return mostLike(witness, like, forbidden);
    }

    private List<Ruling> rulingsOn(Witness witness) {
        if (rulings.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Ruling>();
        rulings.each(new Pair(witness.id(), ""), new Pair(witness.id(), "\uffff"), (pair, ruling) -> found.add(ruling));
        found.sort(LATEST_FIRST);
        return found;
    }

    private @Nullable Seat seatOfEarlier(String claim, Witness than) {
        Witness other = claims.at(claim);
        return other == null ? null : earlierSeat(other, than);
    }

    private Seat mostLike(Witness witness, List<Liked> like, Set<String> forbidden) {
        var best = new Best(witness);
        for (Liked liked : like) {
            Seat seat = earlierSeat(liked.other(), witness);
            if (seat != null && liked.points() == Sameness.NEVER) {
                forbidden.add(seat.head().id());
            }
        }
        for (Liked liked : like) {
            Seat seat = earlierSeat(liked.other(), witness);
            if (seat != null
                    && liked.points() > Sameness.NEVER
                    && !forbidden.contains(seat.head().id())) {
                best.offer(seat, liked.points());
            }
        }
        return best.seat();
    }

    private @Nullable Seat earlierSeat(Witness other, Witness than) {
        return other.order().compareTo(than.order()) < 0 ? seats.at(other.id()) : null;
    }

    /// The best of the happenings on offer: the likest claim's; of equals the one that began first.
    private final class Best {
        private final Witness witness;
        private @Nullable Seat seat;
        private int points;

        Best(Witness witness) {
            this.witness = witness;
        }

        void offer(Seat other, int otherPoints) {
            Seat held = seat;
            boolean better =
                    held == null || otherPoints > points || (otherPoints == points && BY_SEAT.compare(other, held) < 0);
            if (better && isInReach(other.anchor())) {
                seat = other;
                points = otherPoints;
            }
        }

        private boolean isInReach(Order anchor) {
            Witness other = claims.at(anchor.id());
            return other != null && Sameness.isInReach(witness, other);
        }

        Seat seat() {
            return seat == null ? Seat.own(witness) : seat;
        }
    }

    private static final Comparator<Seat> BY_SEAT =
            Comparator.comparing((Seat seat) -> seat.head()).thenComparing(seat -> seat.anchor());

    /// A claim that is like another, and how much; [Sameness#NEVER] for another act of the same sentence.
    private record Liked(Witness other, int points) {}

    /// All claims that speak of the same happening by their likeness, and those of the same sentence, each once.
    private List<Liked> like(Witness witness) {
        var found = new ArrayList<Liked>();
        Set<String> seen = new HashSet<>();
        seen.add(witness.id());
        for (Keys.Stretch stretch : Keys.stretches(witness)) {
            index.each(stretch.from(), stretch.to(), (slot, other) -> {
                if (seen.add(slot.claim())) {
                    int points = Sameness.points(witness, other);
                    if (Sameness.isTwoActs(witness, other)) {
                        found.add(new Liked(other, Sameness.NEVER));
                    } else if (points >= Sameness.ONE_HAPPENING) {
                        found.add(new Liked(other, points));
                    }
                }
            });
        }
        return found;
    }

    /// Those after a claim that look at it when they decide: the like, and those ruled on with it.
    private void laterDecideAgain(Witness witness, List<Liked> like) {
        like.forEach(liked -> later(witness, liked.other()));
        for (Ruling ruling : rulingsOn(witness)) {
            Witness other = claims.at(ruling.claim().equals(witness.id()) ? ruling.other() : ruling.claim());
            if (other != null) {
                later(witness, other);
            }
        }
    }

    private void later(Witness witness, Witness other) {
        if (other.order().compareTo(witness.order()) > 0) {
            undecided.put(other.order(), other);
        }
    }
}
