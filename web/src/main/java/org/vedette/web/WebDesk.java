package org.vedette.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vedette.web.alarm.EditorPage;
import org.vedette.web.alarm.SituationPage;
import org.vedette.web.alarm.WarningPage;
import org.vedette.web.desk.Desk;
import org.vedette.web.find.SearchPage;
import org.vedette.web.find.SourcesPage;
import org.vedette.web.page.Desktop;
import org.vedette.web.record.ArticlePage;
import org.vedette.web.record.EventPage;
import org.vedette.web.relation.RelationPage;
import org.vedette.web.server.Assets;
import org.vedette.web.server.Faults;
import org.vedette.web.server.Gate;
import org.vedette.web.server.OwnHost;
import org.vedette.web.server.OwnPages;
import org.vedette.web.server.Place;
import org.vedette.web.server.Routes;
import org.vedette.web.server.WebServer;

/// Puts gates, pages and the server together. This is the one place that knows all of them: a new group of routes or a
/// new gate is added here.
public final class WebDesk {
    private WebDesk() {}

    /// Starts the desk.
    ///
    /// @param log told of mistakes of our own
    /// @throws IOException when it cannot listen there
    /// @throws IllegalArgumentException for a place that others than this machine could reach
    public static WebServer start(Desk desk, Place place, Consumer<Exception> log) throws IOException {
        if (!place.host().equals(Place.LOOPBACK)) {
            throw new IllegalArgumentException("found the host «" + place.host() + "», wanted " + Place.LOOPBACK
                    + ": there are no accounts yet, so the desk is for this machine alone");
        }
        List<Gate> gates = List.of(new OwnHost(List.of()), new OwnPages());
        var assets = new Assets();
        var desktop = new Desktop(desk, assets);
        List<Routes> routes = new ArrayList<>();
        routes.add(new Faults(desktop::fault, log));
        routes.add(assets);
        routes.addAll(pages(desktop));
        return WebServer.start(place, gates, routes);
    }

    private static List<Routes> pages(Desktop desktop) {
        return List.of(
                new SituationPage(desktop),
                new WarningPage(desktop),
                new EditorPage(desktop),
                new RelationPage(desktop),
                new EventPage(desktop),
                new ArticlePage(desktop),
                new SearchPage(desktop),
                new SourcesPage(desktop));
    }
}
