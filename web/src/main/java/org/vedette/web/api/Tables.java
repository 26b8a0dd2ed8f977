package org.vedette.web.api;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.vedette.store.account.Scope;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;

/// Makes rows of the table of routes.
final class Tables {
    /// Where all of it lies.
    static final String ROOT = "/api/v1";

    private static final Param HAVE = Param.header("If-None-Match", "An ETag: answered 304 while nothing has changed.");

    private Tables() {}

    /// A route that anybody who may read may ask.
    static Operation read(
            String id,
            String path,
            String summary,
            String description,
            List<Param> params,
            String answer,
            String example,
            Handler handler) {
        List<Param> all = new ArrayList<>(params);
        all.add(HAVE);
        return new Operation(
                id,
                ROOT + path,
                summary,
                description,
                Scope.READ,
                all,
                answer,
                Operation.JSON,
                ROOT + example,
                handler);
    }

    @SafeVarargs
    static List<Param> params(List<Param>... lists) {
        List<Param> all = new ArrayList<>();
        for (List<Param> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
