package org.vedette.web.find;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.Part;
import org.vedette.store.Query;
import org.vedette.web.desk.Naming;

/// What the form of the search asks for, as it was typed. Empty fields ask for nothing.
///
/// @param actor a code of the register or a name
/// @param as the part the actor takes
/// @param country where it took place
public record Question(
        String words,
        String actor,
        String as,
        String type,
        String status,
        String from,
        String to,
        String country,
        String outlet,
        String unit) {
    static Question of(Context context) {
        return new Question(
                field(context, "words"),
                field(context, "actor"),
                field(context, "as"),
                field(context, "type"),
                field(context, "status"),
                field(context, "from"),
                field(context, "to"),
                field(context, "country"),
                field(context, "outlet"),
                field(context, "unit"));
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "").strip();
    }

    /// Whether nothing is asked.
    public boolean isEmpty() {
        return Stream.of(words, actor, type, status, from, to, country, outlet, unit)
                .allMatch(String::isEmpty);
    }

    /// @throws IllegalArgumentException naming the field that is not understood
    Query query(Naming naming, AsOf asOf) {
        List<Filter> filters = new ArrayList<>();
        add(filters, actor, name -> new Filter.Actor(naming.code(name), part()));
        add(filters, words, Filter.Words::new);
        add(filters, type, name -> new Filter.Types(List.of(choice(ClaimType.values(), name, "type"))));
        add(filters, status, name -> new Filter.Statuses(List.of(choice(Status.values(), name, "status"))));
        if (!from.isEmpty() || !to.isEmpty()) {
            filters.add(new Filter.Days(day(from), day(to)));
        }
        add(filters, country, code -> new Filter.Place(naming.code(code)));
        add(filters, outlet, Filter.Outlet::new);
        add(filters, unit, Filter.Unit::new);
        return new Query(filters, asOf);
    }

    private @Nullable Part part() {
        return as.isEmpty() ? null : choice(Part.values(), as, "part");
    }

    private static void add(List<Filter> filters, String field, java.util.function.Function<String, Filter> filter) {
        if (!field.isEmpty()) {
            filters.add(filter.apply(field));
        }
    }

    private static <E extends Enum<E>> E choice(E[] all, String name, String what) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Found the " + what + " «" + name + "», wanted one of the list."));
    }

    private static @Nullable LocalDate day(String word) {
        try {
            return word.isEmpty() ? null : LocalDate.parse(word);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("Found the day «" + word + "», wanted one such as 2024-10-21.");
        }
    }
}
