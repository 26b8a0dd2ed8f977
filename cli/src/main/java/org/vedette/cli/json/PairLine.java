package org.vedette.cli.json;

import java.util.Map;
import org.vedette.code.PairCoder;
import org.vedette.model.claim.ClaimType;
import org.vedette.store.json.JsonText;

/// The line that answers a marked pair. The shape is fixed in the contract, section 3.
public final class PairLine {
    private PairLine() {}

    public static String of(String id, PairCoder.Label label) {
        return JsonText.line(json -> {
            json.text("id", id);
            json.text("type", label.type().name());
            json.object("scores", () -> {
                for (Map.Entry<ClaimType, Double> score : label.scores().entrySet()) {
                    json.number(score.getKey().name(), score.getValue());
                }
                json.number("NONE", label.none());
            });
            json.text("status", label.status().label());
        });
    }
}
