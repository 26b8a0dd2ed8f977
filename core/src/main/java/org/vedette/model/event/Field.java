package org.vedette.model.event;

import java.util.List;

/// A field of an event with every value that was given to it. Nothing is overwritten.
///
/// @param name as in the claim line: "type", "status", "sources", "targets", "time", "place", "quantities.troops", ...
/// @param shown the value that stands for the field
/// @param because the rule that chose it, in words
/// @param versions all values, the shown one first, then by origins and first knowledge
public record Field(String name, String shown, String because, List<Version> versions) {
    public Field {
        versions = List.copyOf(versions);
    }

    /// Whether claims give different values.
    public boolean disputed() {
        return versions.size() > 1;
    }
}
