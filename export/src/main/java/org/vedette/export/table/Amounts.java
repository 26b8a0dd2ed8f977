package org.vedette.export.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Quantity;

/// Quantities as five columns of lists with as many items as there are quantities.
final class Amounts {
    private Amounts() {}

    static <T> List<Column<T>> columns(Function<T, List<Quantity>> quantities) {
        return List.of(
                column("quantity_lows", quantities, Quantity::low),
                column("quantity_highs", quantities, Quantity::high),
                column("quantity_units", quantities, Quantity::unit),
                column("quantity_modifiers", quantities, each -> each.modifier().label()),
                column("quantity_wholes", quantities, Quantity::of));
    }

    private static <T> Column<T> column(
            String name, Function<T, List<Quantity>> quantities, Function<Quantity, @Nullable Object> of) {
        return Column.text(
                name, row -> Cells.list(quantities.apply(row).stream().map(of)));
    }
}
