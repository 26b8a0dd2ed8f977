package org.vedette.web.api.alarm;

import java.io.IOException;
import java.util.Objects;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Standing;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.json.JsonText;

/// How a watch stands, as one line of JSON.
public final class StandingJson {
    private final JsonText json;

    private StandingJson(JsonText json) {
        this.json = json;
    }

    /// The line of a watch.
    ///
    /// @param standing of the last day that is looked at
    public static String line(WatchPlan plan, Standing standing) {
        return JsonText.line(json -> new StandingJson(json).fields(plan, standing));
    }

    private void fields(WatchPlan plan, Standing standing) throws IOException {
        json.text("watch", plan.id());
        json.text("title", plan.title());
        json.text("question", plan.question());
        json.text("tlp", plan.tlp().name());
        json.texts("actors", plan.actors());
        json.texts("topics", plan.topics());
        json.text("at", standing.at().toString());
        json.object("phase", () -> phase(standing.phase()));
        json.text("since", standing.since() == null ? null : Objects.toString(standing.since()));
        json.number("score", standing.score());
        json.objects("signs", standing.signs(), sign -> sign(plan, sign));
    }

    private void phase(Phase phase) throws IOException {
        json.whole("number", (long) phase.number());
        json.text("id", phase.id());
        json.text("title", phase.title());
    }

    private void sign(WatchPlan plan, Sign sign) throws IOException {
        json.text("sign", sign.indicator());
        json.text("question", plan.indicator(sign.indicator()).question());
        json.truth("seen", sign.seen());
        json.number("strength", sign.strength());
        json.text("since", sign.since() == null ? null : Objects.toString(sign.since()));
        json.whole("origins", (long) sign.origins().size());
    }
}
