package org.vedette.web.server;

import io.javalin.http.Context;

/// Asked before every route, in the order in which the gates were given. A gate that refuses throws an
/// [io.javalin.http.HttpResponseException], and then no route sees the request.
@FunctionalInterface
public interface Gate {
    void check(Context context);
}
