package org.vedette.cli.json;

import org.vedette.resolve.actor.Resolution;
import org.vedette.store.json.ActorJson;
import org.vedette.store.json.JsonText;

/// The line that answers whom words stand for. The shape is fixed in the contract, section 6.
public final class ActorLine {
    private ActorLine() {}

    /// @param note what else the reader of the line should know, added to the reason
    public static String of(String id, Resolution resolution, String note) {
        return JsonText.line(json -> {
            json.text("id", id);
            ActorJson.card(json, resolution.best());
            json.objects("candidates", resolution.candidates(), actor -> ActorJson.card(json, actor));
            json.text("because", resolution.because() + note);
        });
    }
}
