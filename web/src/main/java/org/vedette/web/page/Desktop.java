package org.vedette.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.store.account.Role;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Seats;
import org.vedette.web.server.Assets;
import org.vedette.web.server.Faults;
import org.vedette.web.server.Templates;

/// How a page of the desk is framed and sent.
public final class Desktop {
    private final Seats seats;
    private final News news;
    private final Assets assets;
    private final Reach reach;
    private final Templates templates = new Templates();

    public Desktop(Seats seats, Assets assets) {
        this.seats = seats;
        this.assets = assets;
        this.reach = new Reach();
        this.news = new News(seats.whole());
    }

    /// The desk as whoever asks may see it. Pages draw on nothing else.
    public Desk desk(Context context) {
        return seats.of(context);
    }

    /// A word that changes when there is something new for whoever asks.
    public String news(Context context) {
        return news.word(Viewer.of(context).role().upTo());
    }

    /// What stands around a page.
    ///
    /// @param here the page in the navigation that it belongs to
    public Frame frame(Context context, Asked asked, String title, String here) {
        Map<String, List<String>> kept = new TreeMap<>(context.queryParamMap());
        kept.keySet().removeAll(List.of("as-of", "before"));
        Desk desk = desk(context);
        return new Frame(
                desk.name(),
                title,
                here,
                context.path(),
                asked,
                kept,
                reach.days(desk, Viewer.of(context).role().upTo()),
                news(context),
                new Frame.Links(assets.link("desk.css"), assets.link("desk.js"), assets.link("icon.svg")),
                who(Viewer.of(context)));
    }

    private static Frame.Who who(Viewer viewer) {
        boolean typed = viewer.name().equals(Viewer.THIS_MACHINE);
        return new Frame.Who(
                viewer.csrf(),
                typed ? "" : viewer.name(),
                viewer.role().reaches(Role.ANALYST),
                viewer.role().reaches(Role.LEAD));
    }

    /// Sends a page.
    ///
    /// @param template its name, without the ending
    /// @param shown the template's one parameter
    public void send(Context context, String template, Object shown) {
        context.html(templates.page(template, shown));
    }

    /// What the template of a fault shows.
    public record FaultPage(Frame frame, Faults.Fault fault) {}

    /// Tells a person of a fault.
    public void fault(Context context, Faults.Fault fault) {
        Frame frame = frame(context, Asked.NOW, "Not to be had", "");
        send(context, "fault", new FaultPage(frame, fault));
    }
}
