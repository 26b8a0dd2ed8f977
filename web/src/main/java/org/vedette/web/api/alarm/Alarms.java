package org.vedette.web.api.alarm;

import java.time.Instant;
import java.util.List;
import org.vedette.model.Tlp;
import org.vedette.store.AsOf;

/// The watches of a desk and the warnings that they gave.
public interface Alarms {
    /// No watch at all.
    Alarms NONE = new Alarms() {
        @Override
        public List<Item> watches(AsOf asOf) {
            return List.of();
        }

        @Override
        public List<Item> warnings(AsOf asOf) {
            return List.of();
        }
    };

    /// A watch or a warning.
    ///
    /// @param id of the watch, or of the warning
    /// @param watch its name
    /// @param tlp who may see it
    /// @param at since when the watch stands so; from when the warning could be known
    /// @param line all of it as an object of JSON
    record Item(String id, String watch, Tlp tlp, Instant at, String line) {}

    /// How the watches stand, in the order in which they were named.
    List<Item> watches(AsOf asOf);

    /// The warnings in the order in which they were given; of one that was given nothing changes later.
    List<Item> warnings(AsOf asOf);
}
