package org.vedette.model.alarm;

import java.util.List;

/// How a watch went over some days, as it could be known then and without hindsight.
///
/// @param days how it stood at the end of each day (UTC), without a gap
/// @param turns in the order in which they came
public record History(List<Standing> days, List<Turn> turns) {
    public History {
        days = List.copyOf(days);
        turns = List.copyOf(turns);
    }
}
