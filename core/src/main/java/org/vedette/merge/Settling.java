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
    private final SortedSet<String> added = new TreeSet<>();
    private final List<Slot> left = new ArrayList<>();
    private final Recall recall;
    private final Covered covered = new Covered();
    /// Claims that need not be asked for any more: they came in, or were asked for.
    private final Set<String> seen = new HashSet<>();
    /// First claims of the happenings of which all claims were asked for.
    private final Set<String> whole = new HashSet<>();

    Settling(Happenings before, Recall recall) {
        this.recall = recall;
        this.claims = before.claims;
        this.seats = before.seats;
        this.members = before.members;
        this.index = before.index;
        this.rulings = before.rulings;
    }

    void add(Report report) {
        Witness known = claim(report.id());
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
        added.add(witness.id());
    }

    void withdraw(String claim) {
        Witness witness = claim(claim);
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
            left.add(slot);
        }
        added.remove(claim);
    }

    /// A claim, asked for where it is not held yet.
    private @Nullable Witness claim(String id) {
        if (recall != Recall.NOTHING && seen.add(id)) {
            Recall.Known known = recall.claim(id);
            if (known != null) {
                place(List.of(known));
            }
        }
        return claims.at(id);
    }

    private void recallAround(List<Keys.Stretch> stretches) {
        if (recall != Recall.NOTHING) {
            hold(recall.around(covered.missing(stretches)));
        }
    }

    private void recallEvent(String head) {
        if (recall != Recall.NOTHING && whole.add(head)) {
            hold(recall.event(Happenings.EVENT + head));
        }
    }

    private void hold(List<Recall.Known> known) {
        place(known.stream().filter(each -> seen.add(each.report().id())).toList());
    }

    /// Puts claims where they were, as if they had never been away.
    private void place(List<Recall.Known> known) {
        List<Witness> witnesses = new ArrayList<>();
        for (Recall.Known each : known) {
            Witness witness = Witness.of(each.report());
            witnesses.add(witness);
            claims = claims.with(witness.id(), witness);
            for (Slot slot : Keys.slots(witness)) {
                index = index.with(slot, witness);
            }
        }
        for (int i = 0; i < known.size(); i++) {
            seat(witnesses.get(i), known.get(i));
        }
    }

    private void seat(Witness witness, Recall.Known known) {
        Witness head = claim(known.head());
        Witness anchor = claim(known.anchor());
        if (head == null || anchor == null) {
            throw new IllegalStateException("the claim " + known.report().id() + " belongs to one that is not known");
        }
        Sorted<Order, Witness> rest = members.at(head.id());
        Sorted<Order, Witness> others = rest == null ? Sorted.empty() : rest;
        seats = seats.with(witness.id(), new Seat(head.order(), anchor.order()));
        members = members.with(head.id(), others.with(witness.order(), witness));
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

    /// A ruling that was heard when the claims got their places.
    void heard(Ruling ruling) {
        var pair = new Pair(ruling.claim(), ruling.other());
        Ruling held = rulings.at(pair);
        if (held == null || LATEST_FIRST.compare(held, ruling) > 0) {
            rulings = rulings.with(pair, ruling).with(new Pair(ruling.other(), ruling.claim()), ruling);
        }
    }

    private void decideAgain(String claim) {
        Witness witness = claim(claim);
        if (witness != null) {
            undecided.put(witness.order(), witness);
        }
    }

    Happenings settled() {
        recallAround(undecided.values().stream()
                .flatMap(witness -> Keys.stretches(witness).stream())
                .toList());
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

    /// Where the claims stand that came in.
    List<Slot> entered() {
        List<Slot> entered = new ArrayList<>();
        for (String id : added) {
            Witness witness = claims.at(id);
            if (witness != null) {
                entered.addAll(Keys.slots(witness));
            }
        }
        return entered;
    }

    /// Where the claims stood that went.
    List<Slot> left() {
        return left;
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
        recallEvent(head);
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
        Witness other = claim(claim);
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
            Witness other = claim(anchor.id());
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
        List<Keys.Stretch> stretches = Keys.stretches(witness);
        recallAround(stretches);
        for (Keys.Stretch stretch : stretches) {
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
            Witness other = claim(ruling.claim().equals(witness.id()) ? ruling.other() : ruling.claim());
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
