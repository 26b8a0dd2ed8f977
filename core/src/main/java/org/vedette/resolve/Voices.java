package org.vedette.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;
import org.vedette.resolve.actor.ActorResolver;

/// Builds the chain of voices of a draft: the outlet, the relays, the speaker. A sentence that goes on with a quotation
/// and names no speaker has the speaker of the sentence before.
final class Voices {
    /// People who speak without a name.
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i).*\\b(officials?|sources?|diplomats?|witnesses|residents|people|person|aides?|insiders?|reports?"
                    + "|analysts?|observers?|spokes(man|woman|person)|media|lawmakers|activists|villagers|locals)\\b.*");

    private final ActorResolver resolver;
    private final Scene scene;
    private int lastSentence = -1;
    private @Nullable Voice lastSpeaker;

    Voices(ActorResolver resolver, Scene scene) {
        this.resolver = resolver;
        this.scene = scene;
    }

    List<Voice> of(Draft draft) {
        var chain = new ArrayList<Voice>();
        outlet(chain);
        List<Span> cues = draft.in(Role.CUE);
        for (Span relay : draft.in(Role.RELAY)) {
            if (!draft.in(Role.SPEAKER).contains(relay)) {
                chain.add(new Voice.Relay(relay, actor(relay, draft), nearest(cues, relay)));
            }
        }
        speaker(draft, cues, chain);
        return chain;
    }

    private void outlet(List<Voice> chain) {
        String outlet = scene.article().outlet();
        if (outlet != null && !outlet.isBlank()) {
            Actor actor = resolver.resolve(outlet, scene.published()).best();
            chain.add(new Voice.Outlet(outlet, actor.code() == null ? null : actor));
        }
    }

    private void speaker(Draft draft, List<Span> cues, List<Voice> chain) {
        List<Span> speakers =
                draft.in(Role.SPEAKER).stream().map(scene::whole).distinct().toList();
        if (speakers.isEmpty()) {
            continued(draft, cues, chain);
            return;
        }
        for (Span span : speakers) {
            Actor actor = actor(span, draft);
            Span cue = nearest(cues, span);
            Voice voice =
                    isUnnamed(span, actor) ? new Voice.Unnamed(span, actor, cue) : new Voice.Speaker(span, actor, cue);
            chain.add(voice);
            lastSpeaker = voice;
            lastSentence = draft.sentence();
        }
    }

    private void continued(Draft draft, List<Span> cues, List<Voice> chain) {
        Voice before = lastSpeaker;
        boolean quoted = scene.sentence(draft.sentence()).quoted() && draft.sentence() <= lastSentence + 2;
        if (quoted && before != null) {
            chain.add(before);
        } else if (!cues.isEmpty() && draft.in(Role.RELAY).isEmpty()) {
            chain.add(new Voice.Unnamed(null, new Actor(null, null, List.of(), "unnamed"), cues.getFirst()));
        }
    }

    private Actor actor(Span span, Draft draft) {
        return scene.identify(span, draft.sentence()).actors().getFirst();
    }

    private boolean isUnnamed(Span span, Actor actor) {
        String words = span.in(scene.text());
        boolean named = words.chars().skip(1).anyMatch(Character::isUpperCase) && actor.code() != null;
        return !named && UNNAMED.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    private static @Nullable Span nearest(List<Span> cues, Span to) {
        Span best = null;
        for (Span cue : cues) {
            if (best == null || distance(cue, to) < distance(best, to)) {
                best = cue;
            }
        }
        return best;
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
