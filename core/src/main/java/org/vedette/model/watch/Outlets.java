package org.vedette.model.watch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The letters that outlets were given, by their names.
public record Outlets(SortedMap<String, SourceGrade> letters) {
    /// No outlet was graded.
    public static final Outlets NONE = new Outlets(new TreeMap<>());

    public Outlets {
        letters = Collections.unmodifiableSortedMap(new TreeMap<>(letters));
    }

    /// The letter of an outlet; F where none was given.
    public SourceGrade of(@Nullable String outlet) {
        return outlet == null ? SourceGrade.F : letters.getOrDefault(outlet, SourceGrade.F);
    }
}
