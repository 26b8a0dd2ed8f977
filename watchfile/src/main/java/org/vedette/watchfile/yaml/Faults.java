package org.vedette.watchfile.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.model.Fault;

/// Gathers the faults of a file.
public final class Faults {
    private final String file;
    private final List<Fault> found = new ArrayList<>();

    /// @param file its name, for people
    public Faults(String file) {
        this.file = file;
    }

    public void add(Node.Mark at, String what, String wanted) {
        found.add(new Fault(file, at.line(), at.column(), what, wanted));
    }

    /// In the order of the file.
    public List<Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }
}
