package org.vedette.web.api.table;

import io.javalin.http.Handler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Scope;

/// A route of the interface. All of them ask, none changes anything.
///
/// @param id by which generated clients call it: "listClaims"
/// @param path with `{name}` for its parts
/// @param summary in a line
/// @param scope that a token needs, or null where anybody may ask
/// @param answer what it gives: the name of a schema of the document
/// @param media the kind of the answer: "application/json"
/// @param example a path that shows it, with all that it needs
public record Operation(
        String id,
        String path,
        String summary,
        String description,
        @Nullable Scope scope,
        List<Param> params,
        String answer,
        String media,
        String example,
        Handler handler) {
    /// Most answers are of this kind.
    public static final String JSON = "application/json";
    /// An answer that goes on.
    public static final String EVENTS = "text/event-stream";
    /// Plain text.
    public static final String TEXT = "text/plain";

    public Operation {
        params = List.copyOf(params);
    }

    /// The names of what may stand in the query.
    public List<String> asked() {
        return params.stream()
                .filter(param -> param.where() == Param.Where.QUERY)
                .map(Param::name)
                .toList();
    }
}
