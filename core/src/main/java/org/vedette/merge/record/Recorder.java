package org.vedette.merge.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.origin.Origins;
import org.vedette.merge.witness.Witness;
import org.vedette.model.Tlp;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;

/// Writes the record of a happening from its reports. Nothing is overwritten: every field keeps every value.
public final class Recorder {
    private static final String QUANTITIES = "quantities";

    private final List<Witness> witnesses;
    private final List<Origin> origins;
    private final Fields values;
    private final List<Field> fields = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    private Recorder(List<Witness> witnesses) {
        this.witnesses = witnesses;
        this.origins = Origins.of(witnesses);
        this.values = new Fields(witnesses, origins);
    }

    /// The record.
    ///
    /// @param witnesses in the order of first knowledge; at least one
    public static Event record(String id, List<Witness> witnesses) {
        return new Recorder(witnesses).event(id);
    }

    private Event event(String id) {
        ClaimType type = type();
        String mode = textOf("mode", claim -> claim.type() == type ? claim.mode() : null);
        Field status = StatusChoice.of(values);
        fields.add(status);
        List<Actor> sources = parties("sources", Claim::sources);
        List<Actor> targets = parties("targets", Claim::targets);
        List<Actor> about = parties("about", Claim::about);
        TimeChoice time = time();
        Place place = place();
        quantities();
        return new Event(
                id,
                type,
                mode,
                StatusChoice.status(status),
                sources,
                targets,
                about,
                contexts(),
                time.first(),
                time.last(),
                place,
                quantities,
                fields,
                witnesses.stream().map(Witness::id).toList(),
                articles(),
                origins,
                known(witnesses.getFirst()),
                changed(),
                Tlp.strictest(witnesses.stream()
                        .map(witness -> witness.report().tlp())
                        .toList()));
    }

    private ClaimType type() {
        List<Value> types = values.single(witness -> witness.claim().type().name());
        fields.add(Fields.field("type", types));
        return types.getFirst().first().claim().type();
    }

    /// Adds the field if any report gives it.
    ///
    /// @return the first claim that gives the shown value, or null
    private @Nullable Claim shown(String name, Function<Claim, @Nullable String> given) {
        List<Value> found = values.single(witness -> given.apply(witness.claim()));
        if (found.isEmpty()) {
            return null;
        }
        fields.add(Fields.field(name, found));
        return found.getFirst().first().claim();
    }

    private @Nullable String textOf(String name, Function<Claim, @Nullable String> given) {
        Claim claim = shown(name, given);
        return claim == null ? null : given.apply(claim);
    }

    private List<Actor> parties(String name, Function<Claim, List<Party>> side) {
        Claim claim = shown(name, each -> Texts.parties(side.apply(each)));
        return claim == null
                ? List.of()
                : side.apply(claim).stream()
                        .map(Party::actor)
                        .distinct()
                        .sorted(Comparator.comparing(Actor::name).thenComparing(Texts::name))
                        .toList();
    }

    private TimeChoice time() {
        TimeChoice time = TimeChoice.of(values, witnesses);
        if (time.field() != null) {
            fields.add(time.field());
        }
        return time;
    }

    private @Nullable Place place() {
        Claim claim = shown("place", each -> Texts.place(each.place()));
        return claim == null ? null : claim.place();
    }

    private void quantities() {
        SortedSet<String> units = new TreeSet<>();
        witnesses.forEach(witness -> witness.claim().quantities().forEach(each -> units.add(unit(each))));
        for (String unit : units) {
            List<Value> found = values.values(
                    witness -> of(witness, unit).stream().map(Texts::quantity).toList());
            fields.add(Fields.field(unit.isEmpty() ? QUANTITIES : QUANTITIES + "." + unit, found));
            String shown = found.getFirst().text();
            of(found.getFirst().first(), unit).stream()
                    .filter(each -> Texts.quantity(each).equals(shown))
                    .findFirst()
                    .ifPresent(quantities::add);
        }
    }

    private static List<Quantity> of(Witness witness, String unit) {
        return witness.claim().quantities().stream()
                .filter(each -> unit(each).equals(unit))
                .toList();
    }

    private static String unit(Quantity quantity) {
        return quantity.unit() == null ? "" : quantity.unit();
    }

    /// Contexts by how many claims name them, then by name.
    private List<String> contexts() {
        Map<String, Integer> counts = new TreeMap<>();
        witnesses.forEach(
                witness -> witness.claim().contexts().forEach(context -> counts.merge(context, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int articles() {
        return (int) witnesses.stream()
                .map(witness -> witness.report().article())
                .distinct()
                .count();
    }

    private static @Nullable Instant known(Witness witness) {
        Instant known = witness.order().known();
        return known.equals(Instant.MAX) ? null : known;
    }

    private @Nullable Instant changed() {
        return witnesses.stream()
                .map(Recorder::known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
