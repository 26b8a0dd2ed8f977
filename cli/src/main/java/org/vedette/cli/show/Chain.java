package org.vedette.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Plain;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;

/// The chain of voices in words, from the one who first says it out to the outlet.
final class Chain {
    private final String text;

    Chain(String text) {
        this.text = text;
    }

    /// On one line: "National Intelligence Service (KOR.NIS) «revealed», in Yonhap".
    String brief(List<Voice> chain) {
        var links = new ArrayList<String>();
        for (Voice voice : chain.reversed()) {
            links.add(
                    switch (voice) {
                        case Voice.Outlet(var name, var actor) ->
                            links.isEmpty() ? Plain.words(name) + " in its own voice" : "in " + Plain.words(name);
                        case Voice.Relay(var span, var actor, var cue) -> "through " + Wording.actor(actor) + cue(cue);
                        case Voice.Speaker(var span, var actor, var cue) -> Wording.actor(actor) + cue(cue);
                        case Voice.Unnamed(var span, var actor, var cue) -> unnamed(span) + cue(cue);
                    });
        }
        return links.isEmpty() ? "the writer alone; the outlet is not given" : String.join(", ", links);
    }

    /// One line a link, in the order of the chain.
    List<String> links(List<Voice> chain) {
        var links = new ArrayList<String>();
        for (Voice voice : chain) {
            links.add(
                    switch (voice) {
                        case Voice.Outlet(var name, var actor) -> Plain.words(name) + " published it";
                        case Voice.Relay(var span, var actor, var cue) -> named(span, cue, "passes it on", actor);
                        case Voice.Speaker(var span, var actor, var cue) -> named(span, cue, "says it", actor);
                        case Voice.Unnamed(var span, var actor, var cue) ->
                            unnamed(span) + " says it" + (cue == null ? "" : " (" + Wording.quoted(text, cue) + ")");
                    });
        }
        boolean told = chain.stream().allMatch(Voice.Outlet.class::isInstance);
        if (told) {
            links.add(
                    chain.isEmpty() ? "the writer tells it; the outlet is not given" : "nobody else is quoted for it");
        }
        return links;
    }

    private String named(Span span, @Nullable Span cue, String does, Actor actor) {
        String words = Wording.quoted(text, span);
        String known = Wording.actor(actor);
        String how = cue == null ? "" : " (" + Wording.quoted(text, cue) + ")";
        return words + " " + does + how + (words.equals("«" + known + "»") ? "" : ": " + known);
    }

    private String unnamed(@Nullable Span span) {
        return span == null ? "somebody unnamed" : Wording.quoted(text, span);
    }

    private String cue(@Nullable Span cue) {
        return cue == null ? "" : " " + Wording.quoted(text, cue);
    }
}
