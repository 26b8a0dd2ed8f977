package org.vedette.web.find;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.Part;
import org.vedette.store.Query;
import org.vedette.web.desk.Naming;
import org.vedette.web.page.Frame;

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
        return of(name -> Objects.requireNonNullElse(context.queryParam(name), ""));
    }

    private static Question of(UnaryOperator<String> field) {
        return new Question(
                field.apply("words").strip(),
                field.apply("actor").strip(),
                field.apply("as").strip(),
                field.apply("type").strip(),
                field.apply("status").strip(),
                field.apply("from").strip(),
                field.apply("to").strip(),
                field.apply("country").strip(),
                field.apply("outlet").strip(),
                field.apply("unit").strip());
    }

    /// Reads what [#params] writes.
    static Question read(String params) {
        Map<String, String> fields = new TreeMap<>();
        for (String each : params.split("&")) {
            int sign = each.indexOf('=');
            if (sign > 0) {
                fields.put(
                        each.substring(0, sign), URLDecoder.decode(each.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return of(name -> fields.getOrDefault(name, ""));
    }

    /// As the parameters of the page, what is not asked left out: "words=troops&type=AID".
    public String params() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", words);
        fields.put("actor", actor);
        fields.put("as", as);
        fields.put("type", type);
        fields.put("status", status);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("country", country);
        fields.put("outlet", outlet);
        fields.put("unit", unit);
        return fields.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + Frame.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
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
