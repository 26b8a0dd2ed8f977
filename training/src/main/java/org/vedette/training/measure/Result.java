package org.vedette.training.measure;

import java.util.List;

/// What came of measuring on a set.
///
/// @param set its name, as `vedette eval --set` takes it
public record Result(String set, List<Figure> figures, List<Confusion> confusions, Errors errors) {
    public Result {
        figures = List.copyOf(figures);
        confusions = List.copyOf(confusions);
    }

    /// The figure of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Figure figure(String name) {
        return figures.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(set + " has no figure " + name));
    }
}
