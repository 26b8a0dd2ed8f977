package org.vedette.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.web.desk.Desk;
import org.vedette.web.server.Assets;
import org.vedette.web.server.Faults;
import org.vedette.web.server.Routes;
import org.vedette.web.server.Templates;

/// All pages of the desk, and how one is sent.
public final class Desktop {
    private final Desk desk;
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();

    public Desktop(Desk desk) {
        this.desk = desk;
    }

    /// The routes of all pages.
    public List<Routes> routes() {
        List<Routes> routes = new ArrayList<>();
        routes.add(assets);
        routes.add(new SituationPage(this));
        return routes;
    }

    Desk desk() {
        return desk;
    }

    /// What stands around a page.
    ///
    /// @param here the page in the navigation that it belongs to
    Frame frame(Context context, Asked asked, String title, String here) {
        Map<String, List<String>> kept = new TreeMap<>(context.queryParamMap());
        kept.keySet().removeAll(List.of("as-of", "after", "before"));
        return new Frame(
                desk.name(),
                title,
                here,
                context.path(),
                asked,
                kept,
                assets.link("desk.css"),
                assets.link("desk.js"),
                assets.link("icon.svg"));
    }

    /// Sends a page.
    void send(Context context, String template, Object shown) {
        context.html(templates.page(template, shown));
    }

    /// What the template of a fault shows.
    public record FaultPage(Frame frame, Faults.Fault fault) {}

    /// Tells a person of a fault.
    public void fault(Context context, Faults.Fault fault) {
        Frame frame = frame(context, new Asked("", null), "Not to be had", "");
        send(context, "fault", new FaultPage(frame, fault));
    }
}
