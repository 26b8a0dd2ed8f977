package org.vedette.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.vedette.store.account.Scope;
import org.vedette.web.access.Viewer;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.serve.Problem;
import org.vedette.web.api.stream.Listening;
import org.vedette.web.api.stream.Stream;
import org.vedette.web.api.table.OpenApi;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;
import org.vedette.web.desk.Seats;
import org.vedette.web.server.Routes;

/// The interface for programs: the table of its routes, which are served and described from it alike.
public final class Api implements Routes {
    private final List<Operation> operations = new ArrayList<>();
    private final String document;

    /// @param listening who listens
    /// @param stillMay whether somebody who was let in a while ago would be let in again
    public Api(Seats seats, Listening listening, BiPredicate<Context, Viewer> stillMay) {
        var stream = new Stream(seats, listening, stillMay);
        operations.addAll(new ArticleRoutes(seats).operations());
        operations.addAll(new ClaimRoutes(seats).operations());
        operations.addAll(new EventRoutes(seats).operations());
        operations.addAll(new RelationRoutes(seats).operations());
        operations.addAll(new ActorRoutes().operations());
        operations.addAll(new AlarmRoutes(seats).operations());
        operations.add(listen(stream));
        operations.add(described());
        this.document = OpenApi.document(operations);
    }

    private static Operation listen(Stream stream) {
        return new Operation(
                "stream",
                Tables.ROOT + "/stream",
                "New claims, events and warnings as they come",
                "Server-sent events named claim, event and warning, with the same lines as the lists. Each comes at least"
                        + " once. Without Last-Event-ID and `after` it begins now; `after=0` begins with the first claim.",
                Scope.STREAM,
                Tables.params(
                        List.of(
                                Param.text("kinds", "claims, events, warnings, parted by commas; usually all."),
                                Param.text("after", "Like Last-Event-ID, for callers that cannot set headers."),
                                Param.header("Last-Event-ID", "The `id` of the last message that was heard.")),
                        Filters.params(),
                        Filters.time()),
                "Message",
                Operation.EVENTS,
                Tables.ROOT + "/stream?kinds=claims&after=0",
                stream::listen);
    }

    private Operation described() {
        return new Operation(
                "getDocument",
                Tables.ROOT + "/openapi.json",
                "This document",
                "OpenAPI 3.1, made of the table of routes that is served. Anybody may read it.",
                null,
                List.of(),
                "Document",
                Operation.JSON,
                Tables.ROOT + "/openapi.json",
                context -> Answer.json(context, document));
    }

    /// The table.
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    @Override
    public void on(RoutesConfig routes) {
        for (Operation operation : operations) {
            routes.get(operation.path(), context -> {
                new Values(context).only(operation.asked());
                operation.handler().handle(context);
            });
        }
        routes.exception(MethodNotAllowedResponse.class, Api::wrongMethod);
    }

    private static void wrongMethod(MethodNotAllowedResponse refused, Context context) {
        context.header("Allow", "GET, HEAD");
        context.status(refused.getStatus());
        if (Problem.isFor(context)) {
            Problem.send(context, refused.getStatus(), "This route is asked with GET.");
        } else {
            context.result("This is not to be had in this way.");
        }
    }
}
