package org.vedette.cli.collect;

import java.util.Locale;
import org.vedette.model.Trouble;

/// Troubles in words.
final class Troubles {
    private Troubles() {}

    /// "112 answered no".
    static String words(Trouble trouble) {
        return trouble.code() + " " + trouble.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
