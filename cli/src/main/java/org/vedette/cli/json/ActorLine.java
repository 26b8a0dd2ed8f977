package org.vedette.cli.json;

import org.vedette.resolve.actor.Resolution;

/// The line that answers whom words stand for. The shape is fixed in the contract, section 6.
public final class ActorLine {
    private ActorLine() {}

    public static String of(String id, Resolution resolution) {
        return JsonText.line(json -> {
            json.text("id", id);
            ActorJson.card(json, resolution.best());
            json.objects("candidates", resolution.candidates(), actor -> ActorJson.card(json, actor));
            json.text("because", resolution.because());
        });
    }
}
