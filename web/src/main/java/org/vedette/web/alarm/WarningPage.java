package org.vedette.web.alarm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.show.PhasePlot;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Watched;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.page.Frame;
import org.vedette.web.server.Routes;

/// A watch: its ladder, its signs with the very words, what is disputed, and what would move it.
public final class WarningPage implements Routes {
    /// What is not counted by then is told to be counting, so that the first words come at once.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Desktop desktop;

    public WarningPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/watch/{id}", this::now);
        routes.get("/watch/{id}/turn/{number}", this::turn);
        routes.get("/watch/{id}/phases.svg", this::plot);
    }

    private Watched watched(Context context) {
        String id = context.pathParam("id");
        Watched watched = desktop.desk(context).watches().shelf().find(id);
        if (watched == null) {
            throw new NotFoundResponse("The desk was not opened with a watch «" + id + "».");
        }
        return watched;
    }

    private static WatchPlan plan(Watched watched) {
        WatchPlan plan = watched.plan();
        if (plan == null) {
            throw new NotFoundResponse(
                    "The file of this watch cannot be read:\n" + String.join("\n", watched.faults()));
        }
        return plan;
    }

    private void now(Context context) {
        Asked asked = Asked.of(context);
        Watched watched = watched(context);
        WatchPlan plan = plan(watched);
        Course course = desktop.desk(context).watches().course(plan, asked.asOf(), PATIENCE);
        Frame frame = desktop.frame(context, asked, plan.title(), "/");
        if (course == null) {
            desktop.send(context, "counting", frame);
            return;
        }
        List<Turn> turns = course.history().turns();
        show(context, frame, watched, course, turns.isEmpty() ? null : turns.getLast(), turns.size());
    }

    private void show(Context context, Frame frame, Watched watched, Course course, @Nullable Turn turn, int number) {
        Desk desk = desktop.desk(context);
        desktop.send(
                context,
                "warning",
                new WarningView(
                        frame,
                        watched,
                        course,
                        turn,
                        number,
                        desk.warnings(),
                        desk.watches().shelf()::name));
    }

    /// The warning of one turn, as it was told then.
    private void turn(Context context) {
        Asked asked = Asked.of(context);
        Watched watched = watched(context);
        WatchPlan plan = plan(watched);
        Course course = desktop.desk(context).watches().course(plan, asked.asOf(), PATIENCE);
        Frame frame = desktop.frame(context, asked, plan.title(), "/");
        if (course == null) {
            desktop.send(context, "counting", frame);
            return;
        }
        String word = context.pathParam("number");
        int number = word.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(word) : 0;
        List<Turn> turns = course.history().turns();
        if (number < 1 || number > turns.size()) {
            throw new NotFoundResponse(
                    "This watch has " + turns.size() + " turns as of then, and no turn " + word + ".");
        }
        desktop.send(
                context,
                "turn",
                new WarningView(
                        frame,
                        watched,
                        course,
                        turns.get(number - 1),
                        number,
                        desktop.desk(context).warnings(),
                        desktop.desk(context).watches().shelf()::name));
    }

    private void plot(Context context) {
        WatchPlan plan = plan(watched(context));
        Course course =
                desktop.desk(context).watches().course(plan, Asked.of(context).asOf());
        if (course == null) {
            throw new NotFoundResponse("The watch is still being counted; ask again.");
        }
        context.header("Content-Disposition", "attachment; filename=\"" + plan.id() + ".svg\"");
        context.contentType("image/svg+xml").result(PhasePlot.of(plan, course.history()));
    }
}
