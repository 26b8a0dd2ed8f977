package org.vedette.store.column;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vedette.model.Tlp;

/// Marks of articles as conditions. An article without one is clear.
public final class Marks {
    private Marks() {}

    /// Those that somebody may see.
    ///
    /// @param alias of the table of articles
    public static String upTo(String alias, Tlp most) {
        String above = words(most);
        return above.isEmpty() ? "1 = 1" : "(" + alias + ".tlp is null or " + alias + ".tlp not in (" + above + "))";
    }

    /// All others.
    ///
    /// @param alias of the table of articles
    public static String above(String alias, Tlp most) {
        String above = words(most);
        return above.isEmpty() ? "1 = 0" : alias + ".tlp in (" + above + ")";
    }

    private static String words(Tlp most) {
        return Stream.of(Tlp.values())
                .filter(each -> each.compareTo(most) > 0)
                .map(each -> "'" + each.word() + "'")
                .collect(Collectors.joining(", "));
    }
}
