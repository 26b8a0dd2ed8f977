package org.vedette.store.json;

import java.io.IOException;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// The fields of an actor as parties and spans carry them.
public final class ActorJson {
    private ActorJson() {}

    /// In the order of parties.
    public static void fields(JsonText json, Actor actor) throws IOException {
        json.text("actor", actor.code());
        json.text("country", actor.countryOrKind());
        json.texts("sectors", actor.sectors().stream().map(Sector::name).toList());
        json.text("name", actor.name());
    }

    /// In the order of the lines that say whom words stand for.
    public static void card(JsonText json, Actor actor) throws IOException {
        json.text("actor", actor.code());
        json.text("name", actor.name());
        json.text("country", actor.countryOrKind());
        json.texts("sectors", actor.sectors().stream().map(Sector::name).toList());
    }
}
