package org.vedette.merge.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Phase;
import org.vedette.merge.witness.Who;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;

/// Gathers what the reports of one happening say of a field.
final class Fields {
    private static final Comparator<Value> AFTER_THE_SHOWN = Comparator.comparingInt(Value::origins)
            .reversed()
            .thenComparing(value -> value.first().order());

    private final List<Witness> witnesses;
    private final Map<String, String> originOf = new TreeMap<>();

    /// @param witnesses in the order of first knowledge
    Fields(List<Witness> witnesses, List<Origin> origins) {
        this.witnesses = witnesses;
        origins.forEach(origin -> origin.claims().forEach(claim -> originOf.put(claim, origin.id())));
    }

    /// The values that reports give, the one to show first; empty when none gives any.
    List<Value> values(Function<Witness, List<String>> given) {
        Map<String, List<Witness>> giving = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            for (String text : new TreeSet<>(given.apply(witness))) {
                giving.computeIfAbsent(text, first -> new ArrayList<>()).add(witness);
            }
        }
        var values = new ArrayList<Value>();
        giving.forEach((text, by) -> values.add(value(text, by)));
        values.sort(Shown.order().reversed());
        return values;
    }

    /// The same for a field of which a report gives at most one value.
    List<Value> single(Function<Witness, @Nullable String> given) {
        return values(witness -> {
            String text = given.apply(witness);
            return text == null ? List.of() : List.of(text);
        });
    }

    private Value value(String text, List<Witness> by) {
        return new Value(
                text,
                by,
                origins(by),
                by.stream().anyMatch(witness -> witness.phase() == Phase.ACT),
                by.stream().anyMatch(Fields::isByParty),
                by.stream().anyMatch(witness -> isTown(witness.claim().place(), text)));
    }

    int origins(List<Witness> by) {
        return (int) by.stream()
                .map(witness -> originOf.get(witness.id()))
                .distinct()
                .count();
    }

    /// Whether the value is a place that is no mere country.
    private static boolean isTown(@Nullable Place place, String text) {
        return place != null && place.lat() != null && text.equals(Texts.place(place));
    }

    /// Whether one of those who do it or to whom it is done says so.
    private static boolean isByParty(Witness witness) {
        Voice last = witness.claim().voice().isEmpty()
                ? null
                : witness.claim().voice().getLast();
        if (!(last instanceof Voice.Speaker(var span, var actor, var cue))) {
            return false;
        }
        Who speaker = Who.of(actor);
        return isOneOf(speaker, witness.claim().sources())
                || isOneOf(speaker, witness.claim().targets());
    }

    private static boolean isOneOf(Who speaker, List<Party> parties) {
        return parties.stream().anyMatch(party -> {
            Who who = Who.of(party.actor());
            return speaker.root() != null && speaker.root().equals(who.root())
                    || speaker.name().equals(who.name());
        });
    }

    /// The field as it is shown.
    ///
    /// @param values the one to show first; at least one
    static Field field(String name, List<Value> values, String because) {
        var rest = new ArrayList<>(values.subList(1, values.size()));
        rest.sort(AFTER_THE_SHOWN);
        var ordered = new ArrayList<Value>(List.of(values.getFirst()));
        ordered.addAll(rest);
        return new Field(
                name,
                values.getFirst().text(),
                because,
                ordered.stream().map(Value::version).toList());
    }

    static Field field(String name, List<Value> values) {
        return field(name, values, Shown.because(values.getFirst(), values.subList(1, values.size())));
    }
}
