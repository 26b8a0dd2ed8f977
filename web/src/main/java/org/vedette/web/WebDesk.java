package org.vedette.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.vedette.web.access.Door;
import org.vedette.web.access.Viewer;
import org.vedette.web.access.provider.Provider;
import org.vedette.web.access.provider.ProviderSettings;
import org.vedette.web.alarm.EditorPage;
import org.vedette.web.alarm.NoteForm;
import org.vedette.web.alarm.SituationPage;
import org.vedette.web.alarm.WarningPage;
import org.vedette.web.api.Api;
import org.vedette.web.api.Health;
import org.vedette.web.api.serve.Metrics;
import org.vedette.web.api.serve.Problem;
import org.vedette.web.api.serve.RateGate;
import org.vedette.web.api.serve.RequestLog;
import org.vedette.web.api.stream.Listening;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Seats;
import org.vedette.web.find.SavedForm;
import org.vedette.web.find.SearchPage;
import org.vedette.web.find.SourcesPage;
import org.vedette.web.page.Desktop;
import org.vedette.web.record.ArticlePage;
import org.vedette.web.record.CorrectForm;
import org.vedette.web.record.DecideForm;
import org.vedette.web.record.EventPage;
import org.vedette.web.relation.RelationPage;
import org.vedette.web.server.Assets;
import org.vedette.web.server.Faults;
import org.vedette.web.server.Gate;
import org.vedette.web.server.OwnHost;
import org.vedette.web.server.OwnPages;
import org.vedette.web.server.Routes;
import org.vedette.web.server.WebServer;

/// Puts gates, pages and the server together. This is the one place that knows all of them: a new group of routes or a
/// new gate is added here.
public final class WebDesk {
    private WebDesk() {}

    private static List<Routes> pages(Desktop desktop) {
        return List.of(
                new SituationPage(desktop),
                new WarningPage(desktop),
                new EditorPage(desktop),
                new RelationPage(desktop),
                new EventPage(desktop),
                new ArticlePage(desktop),
                new CorrectForm(desktop),
                new DecideForm(desktop),
                new NoteForm(desktop),
                new SearchPage(desktop),
                new SavedForm(desktop),
                new SourcesPage(desktop));
    }

    /// Opens the desk with the interface for programs, and asks who may.
    ///
    /// @param log told of mistakes of our own
    /// @throws IOException when it cannot listen there
    /// @throws IllegalArgumentException where others could reach it and nobody has an account
    public static WebServer start(Desk desk, Opening opening, Consumer<Exception> log) throws IOException {
        ProviderSettings settings = opening.provider();
        if (opening.needsAccounts() && settings == null && !Door.hasSomebody(opening.accounts())) {
            throw new IllegalArgumentException(Opening.NO_ACCOUNTS);
        }
        LongSupplier nanos = System::nanoTime;
        Provider provider = settings == null ? null : new Provider(settings, InstantSource.system());
        var door = new Door(opening.accounts(), opening.entry(), provider, InstantSource.system(), nanos);
        var metrics = new Metrics(desk.ledger(), nanos);
        var listening = new Listening();
        metrics.listeners(listening::number);
        List<Gate> gates = new ArrayList<>(List.of(metrics, new OwnHost(opening.ownNames()), new OwnPages()));
        gates.addAll(door.gates());
        gates.add(new RateGate(opening.limit(), door::from, nanos, metrics::refused));
        var assets = new Assets();
        var seats = new Seats(desk);
        var desktop = new Desktop(seats, assets);
        List<Routes> routes = new ArrayList<>();
        routes.add(new Faults((context, fault) -> tell(desktop, context, fault), log));
        routes.add(metrics);
        routes.add(new Api(seats, listening, door::stillLetsIn));
        routes.add(new Health(desk.tail(), metrics));
        routes.add(new RequestLog(opening.requests(), InstantSource.system(), door::from));
        routes.addAll(door.routes(assets.link("desk.css"), nanos));
        routes.add(assets);
        routes.addAll(pages(desktop));
        return WebServer.start(opening.place(), gates, routes, () -> {
            listening.close();
            if (provider != null) {
                provider.close();
            }
        });
    }

    private static void tell(Desktop desktop, Context context, Faults.Fault fault) {
        if (Problem.isFor(context)) {
            Problem.send(context, fault.status(), fault.words());
        } else if (Viewer.isKnown(context)) {
            desktop.fault(context, fault);
        } else {
            context.contentType("text/plain; charset=utf-8").result(fault.words() + "\n"); // not even the ledger's name
        }
    }
}
