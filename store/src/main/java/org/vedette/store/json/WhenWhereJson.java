package org.vedette.store.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.When;

/// Days, places and amounts, in a claim and as spans of their own.
public final class WhenWhereJson {
    private WhenWhereJson() {}

    public static void time(JsonText json, @Nullable When when) throws IOException {
        if (when == null) {
            json.absent("time");
            return;
        }
        json.object("time", () -> {
            json.span("span", when instanceof When.Told told ? told.words() : null);
            days(json, when);
        });
    }

    /// The days of a time and how they came to be known.
    public static void days(JsonText json, When when) throws IOException {
        switch (when) {
            case When.Told(var words, var first, var last) -> {
                json.text("first", day(first));
                json.text("last", day(last));
                json.text("how", "told");
            }
            case When.Assumed(var published, var why) -> {
                json.text("first", day(published));
                json.text("last", day(published));
                json.text("how", "assumed");
                json.text("why", why.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
    }

    public static void place(JsonText json, @Nullable Place place) throws IOException {
        if (place == null) {
            json.absent("place");
            return;
        }
        json.object("place", () -> {
            json.span("span", place.span());
            spot(json, place);
        });
    }

    /// What a place is, without its words.
    public static void spot(JsonText json, Place place) throws IOException {
        json.text("name", place.name());
        json.text("country", place.country());
        json.number("lat", place.lat());
        json.number("lon", place.lon());
        json.whole("geonames", place.geonames());
    }

    /// What a quantity is, without its words.
    public static void amount(JsonText json, Quantity quantity) throws IOException {
        json.number("low", quantity.low());
        json.number("high", quantity.high());
        json.text("modifier", quantity.modifier().label());
        json.text("unit", quantity.unit());
        json.number("of", quantity.of());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
