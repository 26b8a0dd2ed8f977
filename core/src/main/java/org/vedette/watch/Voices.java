package org.vedette.watch;

import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.Folding;
import org.vedette.model.alarm.Speaker;

/// Tells voices apart.
final class Voices {
    private Voices() {}

    /// Whether two words stand on the word of one named voice.
    static boolean same(Speaker one, Speaker other) {
        String key = key(one);
        return key != null && key.equals(key(other));
    }

    /// The same for every word of one named voice; null for those who are not named.
    static @Nullable String key(Speaker speaker) {
        if (!speaker.named()) {
            return null;
        }
        return speaker.code() != null ? speaker.code() : Folding.fold(speaker.name());
    }
}
