package org.vedette.cli.json;

import org.vedette.store.json.JsonText;

/// The line that tells to which event a claim belongs (contract, section 6).
public final class MergeLine {
    private MergeLine() {}

    public static String of(String claim, String event) {
        return JsonText.line(json -> {
            json.text("claim", claim);
            json.text("event", event);
        });
    }
}
