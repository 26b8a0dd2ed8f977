package org.vedette.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;

/// Reads a claim back from the object that [ClaimJson] writes. Writing what was read gives the same bytes.
public final class ClaimReader {
    private ClaimReader() {}

    /// Reads the object of one claim.
    ///
    /// @throws IllegalArgumentException naming the field that is missing or not understood
    public static Claim read(String json) {
        return claim(Fields.of(json));
    }

    /// The claim in an object that is read already.
    ///
    /// @throws IllegalArgumentException naming the field that is missing or not understood
    public static Claim claim(JsonNode node) {
        return claim(new Fields(node));
    }

    private static Claim claim(Fields fields) {
        Double goldstein = fields.numberOrNull("goldstein");
        return new Claim(
                fields.text("claim"),
                fields.span("sentence"),
                fields.object("trigger").span("span"),
                fields.constant("type", ClaimType.class),
                fields.textOrNull("mode"),
                fields.texts("contexts"),
                fields.textOrNull("cameo"),
                goldstein == null ? 0 : goldstein,
                fields.constant("status", Status.class),
                fields.objects("sources", ClaimReader::party),
                fields.objects("targets", ClaimReader::party),
                fields.objects("about", ClaimReader::party),
                fields.objects("voice", ClaimReader::voice),
                fields.objects("quantities", ClaimReader::quantity),
                fields.has("time") ? when(fields.object("time")) : null,
                fields.has("place") ? place(fields.object("place")) : null,
                fields.instantOrNull("known"),
                fields.number("confidence"),
                why(fields.object("why")));
    }

    private static Party party(Fields fields) {
        return new Party(fields.span("span"), actor(fields));
    }

    /// What scripts print as country may be a kind of organisation, which stands among the sectors too.
    static Actor actor(Fields fields) {
        List<Sector> sectors = fields.constants("sectors", Sector.class);
        String country = fields.textOrNull("country");
        boolean kind = sectors.stream()
                .anyMatch(each -> each.isBeyondStates() && each.name().equals(country));
        return new Actor(fields.textOrNull("actor"), kind ? null : country, sectors, fields.text("name"));
    }

    private static Voice voice(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case "outlet" -> new Voice.Outlet(fields.text("name"), fields.has("actor") ? actor(fields) : null);
            case "relay" -> new Voice.Relay(fields.span("span"), actor(fields), fields.spanOrNull("cue"));
            case "speaker" -> new Voice.Speaker(fields.span("span"), actor(fields), fields.spanOrNull("cue"));
            case "unnamed" -> new Voice.Unnamed(fields.spanOrNull("span"), actor(fields), fields.spanOrNull("cue"));
            default ->
                throw new IllegalArgumentException(
                        "found «" + kind + "» for \"kind\", wanted outlet, relay, speaker or unnamed");
        };
    }

    static Quantity quantity(Fields fields) {
        return new Quantity(
                fields.span("span"),
                fields.number("low"),
                fields.number("high"),
                fields.constant("modifier", Modifier.class),
                fields.textOrNull("unit"),
                fields.numberOrNull("of"));
    }

    private static When when(Fields fields) {
        if (fields.text("how").equals("told")) {
            return new When.Told(fields.span("span"), fields.dayOrNull("first"), fields.dayOrNull("last"));
        }
        var day = fields.dayOrNull("first");
        if (day == null) {
            throw new IllegalArgumentException("found no \"first\" in a time that was assumed, wanted a day");
        }
        return new When.Assumed(day, fields.constant("why", When.Why.class));
    }

    static Place place(Fields fields) {
        return new Place(
                fields.span("span"),
                fields.text("name"),
                fields.textOrNull("country"),
                fields.numberOrNull("lat"),
                fields.numberOrNull("lon"),
                fields.wholeOrNull("geonames"));
    }

    private static Evidence why(Fields fields) {
        return new Evidence(
                fields.text("by"),
                fields.number("score"),
                fields.has("runnerUp") ? runnerUp(fields.object("runnerUp")) : null,
                fields.texts("precedents"),
                fields.objects("notes", ClaimReader::note));
    }

    private static RunnerUp runnerUp(Fields fields) {
        return new RunnerUp(fields.constant("type", ClaimType.class), fields.number("score"));
    }

    private static Note note(Fields fields) {
        return new Note(fields.text("field"), fields.text("because"), fields.spanOrNull("span"));
    }
}
