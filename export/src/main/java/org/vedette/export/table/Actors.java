package org.vedette.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// The actors of a role as four columns of lists with as many items as there are actors.
final class Actors {
    private Actors() {}

    /// The columns "role_names", "role_codes", "role_countries", "role_sectors"; an actor's sectors have bars between.
    static <T> List<Column<T>> columns(String role, Function<T, List<Actor>> actors) {
        List<Column<T>> columns = new ArrayList<>();
        columns.add(column(role + "_names", actors, Actor::name));
        columns.add(column(role + "_codes", actors, Actor::code));
        columns.add(column(role + "_countries", actors, Actor::country));
        columns.add(column(role + "_sectors", actors, Actors::sectors));
        return columns;
    }

    private static <T> Column<T> column(
            String name, Function<T, List<Actor>> actors, Function<Actor, @Nullable Object> of) {
        return Column.text(name, row -> Cells.list(actors.apply(row).stream().map(of)));
    }

    private static String sectors(Actor actor) {
        return String.join("|", actor.sectors().stream().map(Sector::name).toList());
    }
}
