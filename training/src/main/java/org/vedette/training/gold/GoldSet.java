package org.vedette.training.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.training.measure.Result;

/// A gold set: a file of rows, and how the program's answers to them are scored. Figures have the names that the Python
/// scorer gives them, and must equal its own. A set counts as it goes, so it is put to a program once.
public interface GoldSet {
    /// As `--set` takes it, and the Python scorer too.
    String name();

    /// The file, from the gold folder.
    default String file() {
        return name() + ".jsonl";
    }

    default boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(file()));
    }

    /// Puts the set to the program.
    ///
    /// @return null when the program has no command for it
    @Nullable
    Result run(Path folder, Build build) throws IOException;

    /// All sets, in the order of the page.
    static List<GoldSet> all() {
        return List.of(
                new MarkedPairs(),
                new FreePairs(),
                new NewsLeads(),
                new ActorSpans(),
                new UnitedNations(),
                new ActorCodes(),
                new NewsQuantities(),
                new Attributions(),
                new Seed(),
                new SameEvents());
    }
}
