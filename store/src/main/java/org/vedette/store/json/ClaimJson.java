package org.vedette.store.json;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;

/// The fields of a claim, in the order of the contract; what we add to the contract comes last.
public final class ClaimJson {
    private final JsonText json;
    private final String text;

    /// @param text the article's, which every span points into
    public ClaimJson(JsonText json, String text) {
        this.json = json;
        this.text = text;
    }

    public void fields(Claim claim) throws IOException {
        json.text("claim", claim.id());
        json.span("sentence", claim.sentence());
        json.object("trigger", () -> words(claim.trigger()));
        what(claim);
        json.text("status", claim.status().label());
        parties("sources", claim.sources());
        parties("targets", claim.targets());
        parties("about", claim.about());
        json.objects("voice", claim.voice(), this::voice);
        json.objects("quantities", claim.quantities(), this::quantity);
        WhenWhereJson.time(json, claim.when());
        WhenWhereJson.place(json, claim.place());
        json.number("confidence", claim.confidence());
        json.object("why", () -> why(claim.evidence()));
        json.text("known", instant(claim.known()));
    }

    private void words(Span span) throws IOException {
        json.span("span", span);
        json.text("text", span.in(text));
    }

    private void what(Claim claim) throws IOException {
        json.text("type", claim.type().name());
        json.text("mode", claim.mode());
        json.texts("contexts", claim.contexts());
        json.text("cameo", claim.cameo());
        json.whole("quad", (long) claim.type().quad());
        json.number("goldstein", claim.goldstein());
    }

    private void parties(String name, List<Party> parties) throws IOException {
        json.objects(name, parties, party -> {
            words(party.span());
            ActorJson.fields(json, party.actor());
        });
    }

    private void voice(Voice voice) throws IOException {
        switch (voice) {
            case Voice.Outlet(var name, var actor) -> voice("outlet", name, actor, null, null);
            case Voice.Relay(var span, var actor, var cue) -> voice("relay", voice.name(), actor, span, cue);
            case Voice.Speaker(var span, var actor, var cue) -> voice("speaker", voice.name(), actor, span, cue);
            case Voice.Unnamed(var span, var actor, var cue) -> voice("unnamed", voice.name(), actor, span, cue);
        }
    }

    private void voice(String kind, String name, @Nullable Actor actor, @Nullable Span span, @Nullable Span cue)
            throws IOException {
        json.text("kind", kind);
        json.text("name", name);
        json.text("actor", actor == null ? null : actor.code());
        json.span("span", span);
        json.span("cue", cue);
        json.text("country", actor == null ? null : actor.countryOrKind());
        json.texts(
                "sectors",
                actor == null
                        ? List.of()
                        : actor.sectors().stream().map(Sector::name).toList());
    }

    private void quantity(Quantity quantity) throws IOException {
        words(quantity.span());
        WhenWhereJson.amount(json, quantity);
    }

    private void why(Evidence evidence) throws IOException {
        json.text("by", evidence.by());
        json.number("score", evidence.score());
        RunnerUp second = evidence.runnerUp();
        if (second == null) {
            json.absent("runnerUp");
        } else {
            json.object("runnerUp", () -> {
                json.text("type", second.type().name());
                json.number("score", second.score());
            });
        }
        json.texts("precedents", evidence.precedents());
        json.objects("notes", evidence.notes(), note -> {
            json.text("field", note.field());
            json.text("because", note.because());
            json.span("span", note.span());
        });
    }

    private static @Nullable String instant(@Nullable Instant known) {
        return known == null ? null : known.toString();
    }
}
