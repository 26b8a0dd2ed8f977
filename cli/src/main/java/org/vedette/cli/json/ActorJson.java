package org.vedette.cli.json;

import java.io.IOException;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// The fields of an actor as parties and spans carry them.
final class ActorJson {
    private ActorJson() {}

    static void fields(JsonText json, Actor actor) throws IOException {
        json.text("actor", actor.code());
        json.text("country", actor.country());
        json.texts("sectors", actor.sectors().stream().map(Sector::name).toList());
        json.text("name", actor.name());
    }
}
