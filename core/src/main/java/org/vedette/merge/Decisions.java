package org.vedette.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Event;
import org.vedette.model.event.Ruling;
import org.vedette.model.event.Ruling.Kind;

/// What an analyst decides about events, put into rulings on claims, which the merge obeys in whatever order they
/// and the
/// claims arrive. Both parts of what is split, and all of what is merged, are held to the claim that was known
/// first, so
/// that claims yet to come find them as the analyst left them.
///
/// @param at from when it holds
/// @param by the analyst's name
/// @param because the analyst's words
public record Decisions(Instant at, String by, String because) {
    /// Some claims of an event are a happening of their own.
    ///
    /// @throws IllegalArgumentException if they are none of its claims, or all of them
    public Decision split(Event event, Collection<String> claims) {
        for (String claim : claims) {
            if (!event.claims().contains(claim)) {
                throw new IllegalArgumentException("claim " + claim + " is not in event " + event.id());
            }
        }
        List<String> off = event.claims().stream().filter(claims::contains).toList();
        List<String> rest =
                event.claims().stream().filter(claim -> !claims.contains(claim)).toList();
        if (off.isEmpty() || rest.isEmpty()) {
            throw new IllegalArgumentException("to split event " + event.id()
                    + ", name some of its claims and leave some; it has " + event.claims());
        }
        var rulings = new ArrayList<Ruling>();
        String first = off.getFirst();
        String head = rest.getFirst();
        rest.forEach(claim -> rulings.add(ruling(Kind.APART, first, claim)));
        off.stream().skip(1).forEach(claim -> rulings.add(ruling(Kind.APART, head, claim)));
        off.stream().skip(1).forEach(claim -> rulings.add(ruling(Kind.TOGETHER, first, claim)));
        rest.stream().skip(1).forEach(claim -> rulings.add(ruling(Kind.TOGETHER, head, claim)));
        return decision(Decision.Kind.SPLIT, event.id(), rulings, null);
    }

    /// Several events are one happening, which keeps the name of the one that was known first.
    ///
    /// @throws IllegalArgumentException if one of them stands there twice, or alone
    public Decision merge(Event event, List<Event> others) {
        List<Event> all = new ArrayList<>(others);
        all.add(event);
        if (all.size() < 2 || all.stream().map(Event::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("event " + event.id() + " merges with other events, each named once");
        }
        all.sort(Comparator.comparing(Order::known));
        String head = all.getFirst().claims().getFirst();
        var rulings = new ArrayList<Ruling>();
        for (Event each : all) {
            each.claims().stream()
                    .filter(claim -> !claim.equals(head))
                    .forEach(claim -> rulings.add(ruling(Kind.TOGETHER, head, claim)));
        }
        return decision(Decision.Kind.MERGE, event.id(), rulings, null);
    }

    /// When an event began to be known; what tells no instant comes last, as in the merge.
    private record Order(Instant known, String claim) implements Comparable<Order> {
        static Order known(Event event) {
            return new Order(
                    Objects.requireNonNullElse(event.known(), Instant.MAX),
                    event.claims().getFirst());
        }

        @Override
        public int compareTo(Order other) {
            int byTime = known.compareTo(other.known);
            return byTime != 0 ? byTime : claim.compareTo(other.claim);
        }
    }

    /// An earlier decision holds no more: its pairs stand again as before it. Pairs that were ruled on since are
    /// left as they are.
    ///
    /// @param number of the decision that is undone
    /// @param all decisions by their numbers
    /// @throws IllegalArgumentException if there is none of that number, it is undone already, or later ones stand
    /// above all of it
    public Decision undo(int number, SortedMap<Integer, Decision> all) {
        Decision undone = all.get(number);
        if (undone == null) {
            throw new IllegalArgumentException("there is no decision " + number);
        }
        SortedSet<Integer> off = undone(all);
        if (off.contains(number)) {
            throw new IllegalArgumentException("decision " + number + " is undone already");
        }
        List<Ruling> earlier = rulings(all.headMap(number).values());
        List<Ruling> later = rulings(all.tailMap(number + 1).entrySet().stream()
                .filter(each -> !off.contains(each.getKey()) && !undoesAfter(each.getValue(), number))
                .map(Map.Entry::getValue)
                .toList());
        var rulings = new ArrayList<Ruling>();
        for (Ruling each : undone.rulings()) {
            if (last(later, each) == null) {
                Ruling before = last(earlier, each);
                Kind kind = before == null ? Kind.OPEN : before.kind();
                rulings.add(ruling(kind, each.claim(), each.other()));
            }
        }
        if (rulings.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is left to undo of decision " + number + ": later ones stand above all of it");
        }
        return decision(Decision.Kind.UNDO, undone.event(), rulings, number);
    }

    /// The numbers of the decisions that hold no more. An undoing that is undone itself does not count.
    public static SortedSet<Integer> undone(SortedMap<Integer, Decision> all) {
        SortedSet<Integer> off = new TreeSet<>();
        for (Map.Entry<Integer, Decision> each : all.reversed().entrySet()) {
            Integer undoes = each.getValue().undoes();
            if (undoes != null && !off.contains(each.getKey())) {
                off.add(undoes);
            }
        }
        return off;
    }

    private static boolean undoesAfter(Decision decision, int number) {
        Integer undoes = decision.undoes();
        return undoes != null && undoes > number;
    }

    private static List<Ruling> rulings(Collection<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.rulings().stream())
                .toList();
    }

    private static @Nullable Ruling last(List<Ruling> rulings, Ruling like) {
        Ruling last = null;
        for (Ruling each : rulings) {
            boolean same = each.claim().equals(like.claim()) && each.other().equals(like.other());
            boolean turned = each.claim().equals(like.other()) && each.other().equals(like.claim());
            if (same || turned) {
                last = each;
            }
        }
        return last;
    }

    private Ruling ruling(Kind kind, String claim, String other) {
        return new Ruling(kind, claim, other, at, by, because);
    }

    private Decision decision(Decision.Kind kind, String event, List<Ruling> rulings, @Nullable Integer undoes) {
        return new Decision(kind, event, rulings, undoes, at, by, because);
    }
}
