package org.vedette.eval.house;

import java.util.function.Function;

/// A house rule that runs.
///
/// @param name what an excuse calls it by
/// @param because the reason, which stands in the failure
/// @param atLeast how many things it must have looked at in our own house; fewer means that it looks in the wrong place
public record Rule(String name, String because, int atLeast, Function<House, Seen> look) {
    @Override
    public String toString() {
        return name;
    }
}
