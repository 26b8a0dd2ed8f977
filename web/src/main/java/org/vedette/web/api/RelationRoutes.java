package org.vedette.web.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.words.Stand;
import org.vedette.model.Tlp;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import org.vedette.store.column.Micros;
import org.vedette.store.json.AmountJson;
import org.vedette.store.json.JsonText;
import org.vedette.web.access.Viewer;
import org.vedette.web.api.ask.Cursor;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;
import org.vedette.web.desk.Memo;
import org.vedette.web.desk.Seats;

/// What goes on between two.
final class RelationRoutes {
    private static final List<String> KINDS =
            List.of("cooperation in words", "cooperation in deeds", "conflict in words", "conflict in deeds");
    private static final Param PAIR =
            Param.path("pair", "RUS-PRK either way, RUS>PRK (as RUS%3EPRK) what the first does to the second.");
    private static final int PLACE = 3;

    private final Seats seats;
    private final Memo<Summed, String> sums = new Memo<>();

    /// What is summed up, and for whom.
    private record Summed(Pair pair, Query query, Tlp most) {}

    RelationRoutes(Seats seats) {
        this.seats = seats;
    }

    List<Operation> operations() {
        return List.of(
                Tables.read(
                        "getRelation",
                        "/relations/{pair}",
                        "How much of what goes on between two",
                        "Claims counted by way, kind and stand, as vedette relation sums them up. The claims themselves:"
                                + " /api/v1/claims?relation=.",
                        Tables.params(List.of(PAIR), Filters.params(), Filters.time()),
                        "Relation",
                        "/relations/RUS-PRK",
                        this::sum),
                Tables.read(
                        "listQuantities",
                        "/relations/{pair}/quantities",
                        "How many: planned, done and denied, on whose word",
                        "The lines that vedette quantities --format jsonl prints, as they became known.",
                        Tables.params(
                                List.of(PAIR, Param.text("unit", "Only this unit: troops, people, USD.")),
                                Filters.params(),
                                Filters.time(),
                                Cursor.params()),
                        "QuantityPage",
                        "/relations/RUS-PRK/quantities?unit=troops",
                        this::quantities));
    }

    private record Kind(String way, int quad) {}

    private void sum(Context context) {
        Pair pair = Values.pair("pair", context.pathParam("pair"));
        Query query = Filters.query(new Values(context), new Filter.Between(pair));
        Ledger ledger = seats.of(context).ledger();
        var summed = new Summed(pair, query, Viewer.of(context).role().upTo());
        Answer.json(context, sums.of(summed, ledger, () -> sum(ledger, pair, query)) + "\n");
    }

    private static String sum(Ledger ledger, Pair pair, Query query) {
        Map<Kind, EnumMap<Stand, Long>> kinds =
                new TreeMap<>(Comparator.comparing(Kind::way).thenComparing(Kind::quad));
        try (Stream<KeptClaim> claims = ledger.claims(query)) {
            claims.forEach(kept -> kinds.computeIfAbsent(
                            new Kind(
                                    way(kept.claim(), pair), kept.claim().type().quad()),
                            kind -> new EnumMap<>(Stand.class))
                    .merge(Stand.of(kept.claim().status()), 1L, Long::sum));
        }
        return json(pair, kinds);
    }

    private static String json(Pair pair, Map<Kind, EnumMap<Stand, Long>> kinds) {
        return JsonText.line(json -> {
            json.text("relation", pair.toString());
            json.whole(
                    "claims",
                    kinds.values().stream()
                            .flatMap(stands -> stands.values().stream())
                            .mapToLong(Long::longValue)
                            .sum());
            json.objects("sums", List.copyOf(kinds.entrySet()), each -> {
                json.text("way", each.getKey().way());
                json.whole("quad", (long) each.getKey().quad());
                json.text("kind", KINDS.get(each.getKey().quad() - 1));
                for (Stand stand : Stand.values()) {
                    json.whole(stand.label(), each.getValue().getOrDefault(stand, 0L));
                }
            });
        });
    }

    private static String way(Claim claim, Pair pair) {
        boolean forth = has(claim.sources(), pair.first()) && has(claim.targets(), pair.second());
        boolean back = has(claim.sources(), pair.second()) && has(claim.targets(), pair.first());
        if (forth && back) {
            return pair.first() + " and " + pair.second();
        }
        return forth ? pair.first() + " to " + pair.second() : pair.second() + " to " + pair.first();
    }

    private static boolean has(List<Party> parties, String code) {
        return parties.stream()
                .map(Party::actor)
                .anyMatch(actor -> code.equals(actor.country())
                        || (actor.code() != null
                                && (actor.code().equals(code) || actor.code().startsWith(code + "."))));
    }

    /// An amount's place in the order in which they became known.
    private record Place(Instant known, int number, int index) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::known).thenComparing(Place::number).thenComparing(Place::index);

        String word() {
            return Cursor.word(Long.toString(Micros.of(known)), Integer.toString(number), Integer.toString(index));
        }
    }

    /// They come by day and go out as they became known, so all are looked at and no more than a page is held.
    private void quantities(Context context) {
        var values = new Values(context);
        Pair pair = Values.pair("pair", context.pathParam("pair"));
        String unit = values.text("unit");
        Cursor cursor = Cursor.of(values, PLACE);
        Place behind = place(cursor);
        Query query = Filters.query(values, new Filter.Between(pair));
        TreeMap<Place, String> found = new TreeMap<>(Place.ORDER);
        try (Stream<KeptClaim> claims =
                seats.of(context).ledger().claims(unit == null ? query : query.and(new Filter.Unit(unit)))) {
            claims.forEach(claim -> add(found, claim, unit, behind, cursor.most()));
        }
        boolean more = found.size() > cursor.most();
        if (more) {
            found.pollLastEntry();
        }
        Answer.page(context, List.copyOf(found.values()), more ? found.lastKey().word() : null);
    }

    private static @Nullable Place place(Cursor cursor) {
        return cursor.parts().isEmpty()
                ? null
                : new Place(Micros.instant(cursor.number(0)), (int) cursor.number(1), (int) cursor.number(2));
    }

    private static void add(
            TreeMap<Place, String> found, KeptClaim kept, @Nullable String unit, @Nullable Place behind, int most) {
        List<Quantity> quantities = kept.claim().quantities();
        for (int i = 0; i < quantities.size(); i++) {
            var place = new Place(kept.known(), kept.number(), i);
            boolean asked =
                    unit == null || unit.equalsIgnoreCase(quantities.get(i).unit());
            if (asked && (behind == null || Place.ORDER.compare(place, behind) > 0)) {
                String stand = Stand.of(kept.claim().status()).label();
                found.put(place, AmountJson.line(kept, stand, quantities.get(i)));
                if (found.size() > most + 1) {
                    found.pollLastEntry();
                }
            }
        }
    }
}
