package org.vedette.eval.sample.tell;

import java.net.URI;

/// Reaches out, as what tells people may.
public final class Messenger {
    /// Where to.
    public URI address() {
        return URI.create("https://example.org");
    }
}
