package org.vedette.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.pipeline.Knowledge;
import org.vedette.resolve.actor.ActorResolver;
import org.vedette.resolve.actor.Resolution;
import org.vedette.store.json.ActorJson;
import org.vedette.store.json.JsonText;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;

/// Whom words stand for.
final class ActorRoutes {
    private static final int LONGEST = 300;

    private final Supplier<ActorResolver> resolver = new Once();

    /// Loads the register and the gazetteer when somebody first asks.
    private static final class Once implements Supplier<ActorResolver> {
        private @Nullable ActorResolver loaded;

        @Override
        public synchronized ActorResolver get() {
            ActorResolver held = loaded;
            if (held == null) {
                held = Knowledge.shipped().actors();
                loaded = held;
            }
            return held;
        }
    }

    List<Operation> operations() {
        return List.of(Tables.read(
                "resolveActor",
                "/actors/resolve",
                "Whom words stand for on a day",
                "What vedette actors resolve answers.",
                List.of(
                        Param.text("text", "Words for one actor: the German chancellor.")
                                .must(),
                        Param.text("on", "date", "The day of which they speak; usually that of the register.")),
                "ActorCard",
                "/actors/resolve?text=the%20German%20chancellor&on=2022-06-30",
                this::resolve));
    }

    private void resolve(Context context) {
        var values = new Values(context);
        String words = values.needed("text", "words for one actor");
        if (words.length() > LONGEST) {
            throw new BadRequestResponse("text has " + words.length() + " characters; wanted at most " + LONGEST);
        }
        Resolution resolution = resolver.get().resolve(words, values.day("on"));
        Answer.json(
                context,
                JsonText.line(json -> {
                            ActorJson.card(json, resolution.best());
                            json.objects("candidates", resolution.candidates(), actor -> ActorJson.card(json, actor));
                            json.text("because", resolution.because());
                        })
                        + "\n");
    }
}
