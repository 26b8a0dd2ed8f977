package org.vedette.model.watch;

import java.util.List;

/// Whose word counts.
///
/// @param official whether only those count who speak for a state, its forces or services, or an organisation of states
/// @param named whether the unnamed and what the outlet tells itself do not count
/// @param from actors whose word alone counts; empty for all
/// @param notFrom actors whose word does not count
public record VoiceRule(boolean official, boolean named, List<String> from, List<String> notFrom) {
    /// Every voice counts.
    public static final VoiceRule ANY = new VoiceRule(false, false, List.of(), List.of());

    public VoiceRule {
        from = List.copyOf(from);
        notFrom = List.copyOf(notFrom);
    }
}
