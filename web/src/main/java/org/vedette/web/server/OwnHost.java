package org.vedette.web.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;

/// Lets in only what was addressed to this machine by name, so that a page of another host cannot reach the desk
/// through a name that it points at the loopback address (DNS rebinding).
public final class OwnHost implements Gate {
    private static final int MISDIRECTED = 421;

    private final List<String> names;

    /// @param names besides the loopback's own
    public OwnHost(List<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public void check(Context context) {
        String host = context.host();
        String name = host == null ? "" : host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
        if (!List.of("127.0.0.1", "localhost", "[::1]").contains(name) && !names.contains(name)) {
            throw new HttpResponseException(
                    MISDIRECTED, "This desk does not go by the name it was called by.", java.util.Map.of());
        }
    }
}
