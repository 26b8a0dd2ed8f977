package org.vedette.web.alarm;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.words.Explained;

/// What is wrong with a watch file, or what it says in plain sentences.
public record Checked(List<String> faults, List<String> explained) {
    public Checked {
        faults = List.copyOf(faults);
        explained = List.copyOf(explained);
    }

    static Checked of(@Nullable WatchPlan plan, List<String> faults, UnaryOperator<String> names) {
        return new Checked(faults, plan == null ? List.of() : new Explained(plan, names).lines());
    }
}
