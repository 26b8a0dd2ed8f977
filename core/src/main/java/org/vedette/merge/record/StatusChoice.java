package org.vedette.merge.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vedette.merge.witness.Phase;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Field;

/// Which status stands for a happening. An act beats its plan; what was shown to be false beats both, unless more
/// independent origins tell of the act; a denial stands only where nobody tells of the act.
final class StatusChoice {
    private static final Comparator<Value> LATEST_FIRST = Comparator.comparing(Value::latest)
            .reversed()
            .thenComparing(Comparator.comparingInt(Value::origins).reversed())
            .thenComparing(Value::text);

    private final Fields fields;
    private final List<Value> values;

    private StatusChoice(Fields fields, List<Value> values) {
        this.fields = fields;
        this.values = values;
    }

    static Field of(Fields fields) {
        List<Value> values = fields.single(witness -> witness.claim().status().label());
        return new StatusChoice(fields, values).field();
    }

    /// The status of the shown value.
    static Status status(Field field) {
        return Status.valueOf(field.shown().toUpperCase(Locale.ROOT));
    }

    private Field field() {
        List<Value> acts = in(Phase.ACT);
        List<Value> plans = in(Phase.AHEAD);
        List<Value> refuted = values.stream()
                .filter(value -> value.text().equals(Status.REFUTED.label()))
                .toList();
        if (values.size() == 1) {
            return shown(values.getFirst(), "no report gives another");
        }
        if (!refuted.isEmpty() && refuted.getFirst().origins() >= origins(acts)) {
            return shown(refuted.getFirst(), "shown to be false, and no more independent origins tell of the act");
        }
        if (!acts.isEmpty()) {
            return shown(act(acts), told(origins(acts)) + " of the act; a plan or a denial does not undo it");
        }
        return plans.isEmpty() ? denied() : planned(plans);
    }

    /// What is over beats what goes on, unless later news have it going on.
    private static Value act(List<Value> acts) {
        return acts.stream().min(LATEST_FIRST).orElseThrow();
    }

    private Field denied() {
        Value latest = values.stream().min(LATEST_FIRST).orElseThrow();
        return shown(latest, "nobody tells of the act; the most recent");
    }

    private Field planned(List<Value> plans) {
        List<Value> over = values.stream()
                .filter(value -> value.text().equals(Status.NEGATED.label()))
                .toList();
        Value plan = plans.stream().min(LATEST_FIRST).orElseThrow();
        if (!over.isEmpty() && over.getFirst().latest().isAfter(plan.latest())) {
            return shown(over.getFirst(), "nobody tells of the act, and the most recent say it did not come to it");
        }
        return shown(plan, "nobody tells of the act; the most recent of what is said to come");
    }

    private static String told(int origins) {
        return origins == 1 ? "1 independent origin tells" : origins + " independent origins tell";
    }

    private int origins(List<Value> some) {
        return fields.origins(
                some.stream().flatMap(value -> value.witnesses().stream()).toList());
    }

    private List<Value> in(Phase phase) {
        return values.stream().filter(value -> value.first().phase() == phase).toList();
    }

    private Field shown(Value first, String because) {
        var ordered = new ArrayList<Value>(List.of(first));
        values.stream().filter(value -> value != first).forEach(ordered::add);
        return Fields.field("status", ordered, because);
    }
}
