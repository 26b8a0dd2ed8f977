package org.vedette.web.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.words.InWords;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;

/// The chain of voices of a claim in words, from the outlet inwards.
public final class Voices {
    private Voices() {}

    /// A sentence a link.
    public static List<String> links(ArticleView.Told told) {
        List<Voice> chain = told.claim().voice();
        List<String> links = new ArrayList<>();
        for (Voice voice : chain) {
            links.add(
                    switch (voice) {
                        case Voice.Outlet(var name, var actor) -> name + " published it";
                        case Voice.Relay(var span, var actor, var cue) -> named(told, span, cue, "passes it on", actor);
                        case Voice.Speaker(var span, var actor, var cue) -> named(told, span, cue, "says it", actor);
                        case Voice.Unnamed(var span, var actor, var cue) ->
                            (span == null ? "somebody unnamed" : quoted(told, span)) + " says it" + cue(told, cue);
                    });
        }
        if (chain.stream().allMatch(Voice.Outlet.class::isInstance)) {
            links.add(
                    chain.isEmpty() ? "the writer tells it; the outlet is not given" : "nobody else is quoted for it");
        }
        return links;
    }

    private static String named(ArticleView.Told told, Span span, @Nullable Span cue, String does, Actor actor) {
        return quoted(told, span) + " " + does + cue(told, cue) + ": " + InWords.actor(actor);
    }

    private static String quoted(ArticleView.Told told, Span span) {
        return "«" + told.words(span) + "»";
    }

    private static String cue(ArticleView.Told told, @Nullable Span cue) {
        return cue == null ? "" : " (" + quoted(told, cue) + ")";
    }
}
