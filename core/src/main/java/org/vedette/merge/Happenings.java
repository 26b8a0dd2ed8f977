package org.vedette.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.keep.Sorted;
import org.vedette.merge.record.Recorder;
import org.vedette.merge.same.Slot;
import org.vedette.merge.witness.Order;
import org.vedette.merge.witness.Witness;
import org.vedette.model.event.Event;
import org.vedette.model.event.Ruling;

/// All that the merge remembers: the claims, where each belongs, the index by which their like are found, and the
/// rulings. It never changes; a step makes another that shares its memory.
public final class Happenings {
    static final Happenings NONE =
            new Happenings(Sorted.empty(), Sorted.empty(), Sorted.empty(), Sorted.empty(), Sorted.empty());

    /// Stands before the identifier of the first claim.
    public static final String EVENT = "e";

    final Sorted<String, Witness> claims;
    final Sorted<String, Seat> seats;
    final Sorted<String, Sorted<Order, Witness>> members;
    final Sorted<Slot, Witness> index;
    final Sorted<Pair, Ruling> rulings;

    Happenings(
            Sorted<String, Witness> claims,
            Sorted<String, Seat> seats,
            Sorted<String, Sorted<Order, Witness>> members,
            Sorted<Slot, Witness> index,
            Sorted<Pair, Ruling> rulings) {
        this.claims = claims;
        this.seats = seats;
        this.members = members;
        this.index = index;
        this.rulings = rulings;
    }

    /// How many claims are held.
    public int claims() {
        return claims.size();
    }

    /// How many happenings they make.
    public int size() {
        return members.size();
    }

    /// The identifier of the event to which a claim belongs, or null when the claim is not held.
    public @Nullable String eventOf(String claim) {
        Seat seat = seats.at(claim);
        return seat == null ? null : EVENT + seat.head().id();
    }

    /// The claim to which a claim must be in reach, or null when the claim is not held.
    public @Nullable String anchorOf(String claim) {
        Seat seat = seats.at(claim);
        return seat == null ? null : seat.anchor().id();
    }

    /// An event by its identifier, or null when there is none.
    public @Nullable Event event(String id) {
        Sorted<Order, Witness> witnesses = id.startsWith(EVENT) ? members.at(id.substring(EVENT.length())) : null;
        return witnesses == null ? null : Recorder.record(id, values(witnesses));
    }

    /// The claims of an event by its identifier, without writing its record; none when there is no such event.
    public List<String> claimsOf(String id) {
        Sorted<Order, Witness> witnesses = id.startsWith(EVENT) ? members.at(id.substring(EVENT.length())) : null;
        return witnesses == null
                ? List.of()
                : values(witnesses).stream().map(Witness::id).toList();
    }

    /// Identifiers of all events, ascending.
    public SortedSet<String> events() {
        var ids = new TreeSet<String>();
        members.each((head, witnesses) -> ids.add(EVENT + head));
        return ids;
    }

    private static List<Witness> values(Sorted<Order, Witness> witnesses) {
        var values = new ArrayList<Witness>(witnesses.size());
        witnesses.each((order, witness) -> values.add(witness));
        return values;
    }
}
