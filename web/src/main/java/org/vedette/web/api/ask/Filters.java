package org.vedette.web.api.ask;

import io.javalin.http.BadRequestResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.store.Filter;
import org.vedette.store.Part;
import org.vedette.store.Query;
import org.vedette.web.api.table.Param;

/// The filters of claims, by the names that they have on the command line.
public final class Filters {
    private Filters() {}

    /// All of them, for the table of routes.
    public static List<Param> params() {
        return List.of(
                Param.text("relation", "Between two: RUS-PRK either way, RUS>PRK what the first does to the second."),
                Param.text(
                        "actor", "Somebody takes part: PRK, KOR.NIS, NATO. A state stands for its bodies and people."),
                Param.oneOf("as", labels(Part.values()), "With actor: as what."),
                Param.text("type", "PLOVER types, parted by commas: aid,mobilize."),
                Param.text("status", "Statuses, parted by commas: occurred,planned."),
                Param.text("from", "date", "The happening ends then or later."),
                Param.text("to", "date", "It begins then or earlier."),
                Param.text("place", "It took place there: ISO 3166-1 alpha-3."),
                Param.text("outlet", "This outlet published it."),
                Param.number("confidence", Param.Kind.NUMBER, "At least as sure, from 0 to 1."),
                Param.text("search", "All these words stand in its article; troop* for beginnings."));
    }

    /// From when one looks, for the table of routes.
    public static List<Param> time() {
        return List.of(
                Param.text("as-of", "Only what could be known by then: a day (to its end in UTC) or an instant."),
                Param.text("learned-by", "Only what this ledger had taken in by then: a day or an instant."));
    }

    private static List<String> labels(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// What a request asks of claims.
    ///
    /// @param more what a route asks for by itself
    public static Query query(Values values, Filter... more) {
        List<Filter> filters = new ArrayList<>(List.of(more));
        var relation = values.pair("relation");
        add(filters, relation == null ? null : new Filter.Between(relation));
        String actor = values.text("actor");
        Part part = values.one("as", Part.class);
        if (part != null && actor == null) {
            throw new BadRequestResponse("as is given without actor; wanted both, or actor alone");
        }
        add(filters, actor == null ? null : new Filter.Actor(actor, part));
        List<ClaimType> types = values.several("type", ClaimType.class);
        add(filters, types.isEmpty() ? null : new Filter.Types(types));
        List<Status> statuses = values.several("status", Status.class);
        add(filters, statuses.isEmpty() ? null : new Filter.Statuses(statuses));
        addDays(filters, values.day("from"), values.day("to"));
        addTexts(filters, values);
        return new Query(filters, values.asOf());
    }

    private static void addDays(List<Filter> filters, @Nullable LocalDate from, @Nullable LocalDate to) {
        add(filters, from == null && to == null ? null : new Filter.Days(from, to));
    }

    private static void addTexts(List<Filter> filters, Values values) {
        String place = values.text("place");
        add(filters, place == null ? null : new Filter.Place(place));
        String outlet = values.text("outlet");
        add(filters, outlet == null ? null : new Filter.Outlet(outlet));
        Double confidence = values.share("confidence");
        add(filters, confidence == null ? null : new Filter.Confidence(confidence));
        String words = values.text("search");
        add(filters, words == null ? null : new Filter.Words(words));
    }

    private static void add(List<Filter> filters, @Nullable Filter filter) {
        if (filter != null) {
            filters.add(filter);
        }
    }
}
