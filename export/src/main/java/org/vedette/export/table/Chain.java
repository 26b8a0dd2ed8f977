package org.vedette.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Voice;

/// A chain of voices as text: "outlet:kbs <- relay:Yonhap <- speaker:National Intelligence Service".
public final class Chain {
    private Chain() {}

    /// The whole chain from the outlet inwards; empty when there is none.
    public static String text(List<Voice> voices) {
        return String.join(
                " <- ",
                voices.stream().map(voice -> kind(voice) + ":" + voice.name()).toList());
    }

    /// What a link is: outlet, relay, speaker or unnamed.
    public static String kind(Voice voice) {
        return switch (voice) {
            case Voice.Outlet outlet -> "outlet";
            case Voice.Relay relay -> "relay";
            case Voice.Speaker speaker -> "speaker";
            case Voice.Unnamed unnamed -> "unnamed";
        };
    }

    /// The innermost voice; null when there is none.
    public static @Nullable Voice innermost(List<Voice> voices) {
        return voices.isEmpty() ? null : voices.getLast();
    }

    /// Whom a link stands for; null when the register does not know.
    public static @Nullable Actor actor(Voice voice) {
        return switch (voice) {
            case Voice.Outlet(var name, var actor) -> actor;
            case Voice.Relay(var span, var actor, var cue) -> actor;
            case Voice.Speaker(var span, var actor, var cue) -> actor;
            case Voice.Unnamed(var span, var actor, var cue) -> actor;
        };
    }
}
