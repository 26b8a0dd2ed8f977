package org.vedette.watchfile.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part of a YAML file and where it begins.
public sealed interface Node {
    /// Where it begins.
    Mark at();

    /// What it is, for a person: "a list".
    String kind();

    /// A place in a file.
    ///
    /// @param line from 1
    /// @param column from 1
    record Mark(int line, int column) {}

    /// A word, a number or a sentence.
    ///
    /// @param text as written, without its quotation marks; empty for nothing
    record Scalar(Mark at, String text) implements Node {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "«" + text + "»";
        }
    }

    record Items(Mark at, List<Node> nodes) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String kind() {
            return nodes.size() == 1 ? "a list of 1 item" : "a list of " + nodes.size() + " items";
        }
    }

    /// Names with their values, in the order of the file.
    record Fields(Mark at, Map<String, Field> named) implements Node {
        public Fields {
            named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        }

        @Override
        public String kind() {
            return named.isEmpty() ? "no fields" : "the fields " + String.join(", ", named.keySet());
        }
    }

    /// A value under a name.
    ///
    /// @param name where the name stands
    record Field(Mark name, Node value) {}
}
