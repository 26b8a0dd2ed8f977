package org.vedette.store.json;

import java.util.Objects;
import org.vedette.model.event.Report;
import org.vedette.store.KeptClaim;

/// A kept claim as one line of JSON: the claim's own line as it was written when it was taken, behind what the ledger
/// knows of it.
public final class KeptClaimJson {
    private KeptClaimJson() {}

    public static String line(KeptClaim kept) {
        Report report = kept.report();
        String head = JsonText.line(json -> {
            json.text("article", report.article());
            json.whole("version", (long) kept.version());
            json.text("outlet", report.outlet());
            json.text("title", report.title());
            json.text("url", report.url());
            json.text("published", report.published() == null ? null : Objects.toString(report.published()));
            json.text("edition", report.edition());
            json.text("knownFrom", kept.known().toString());
            json.text("learned", kept.learned().toString());
            json.text("tlp", report.tlp().word());
            json.text("words", report.sentence());
        });
        return head.substring(0, head.length() - 1) + "," + kept.line().substring(1);
    }
}
