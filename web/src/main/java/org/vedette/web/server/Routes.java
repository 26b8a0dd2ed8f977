package org.vedette.web.server;

import io.javalin.config.RoutesConfig;

/// Some routes of the server. A page, or a part of the interface, is one class that registers its own.
@FunctionalInterface
public interface Routes {
    /// Registers handlers; called once, before the server starts.
    void on(RoutesConfig routes);
}
