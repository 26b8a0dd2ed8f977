package org.vedette.web.alarm;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.FaultyFileException;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.account.Role;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.WatchShelf;
import org.vedette.web.desk.Watched;
import org.vedette.web.desk.Watches;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// The file of a watch: checked while one writes, explained in plain sentences, and tried on the ledger before it is
/// saved. Nothing is written but a sound file, and not over what somebody else has written meanwhile.
public final class EditorPage implements Routes {
    private final Desktop desktop;

    public EditorPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/watch/{id}/file", this::open);
        routes.post("/watch/{id}/file", this::take);
        routes.post("/watch/{id}/check", this::check);
    }

    private Watches watches(Context context) {
        return desktop.desk(context).watches();
    }

    private Watched watched(Context context) {
        String id = context.pathParam("id");
        Watched watched = watches(context).shelf().find(id);
        if (watched == null) {
            throw new NotFoundResponse("The desk was not opened with a watch «" + id + "».");
        }
        if (!watched.faults().isEmpty() && !watches(context).shelf().isWhole()) {
            throw new ForbiddenResponse(
                    "The file of this watch cannot be read, so nobody knows its mark: only those who"
                            + " may see everything may open it.");
        }
        return watched;
    }

    private void open(Context context) {
        Watched watched = watched(context);
        show(context, watched, watched.text(), watched.text(), false, "");
    }

    /// Tries or saves what was written.
    private void take(Context context) throws IOException {
        Watched watched = watched(context);
        String text = field(context, "text");
        String base = field(context, "base");
        boolean save = field(context, "do").equals("save");
        if (save) {
            Viewer.of(context).require(Role.LEAD);
        }
        if (!save || read(context, watched.file(), text).plan() == null) {
            show(context, watched, text, base, true, save ? "It was not saved: the faults come first." : "");
        } else if (!watched.text().equals(base)) {
            show(
                    context,
                    watched,
                    text,
                    base,
                    true,
                    "It was not saved: the file was changed by somebody else meanwhile."
                            + " Open it anew and bring your changes in.");
        } else {
            write(watched.file(), text);
            Watched saved = watches(context).shelf().all().stream()
                    .filter(each -> each.file().equals(watched.file()))
                    .findFirst()
                    .orElse(watched);
            show(context, saved, text, text, true, "Saved.");
        }
    }

    /// A form's line ends are those of the network; a file's are its own.
    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").replace("\r\n", "\n");
    }

    /// Whole or not at all.
    private static void write(Path file, String text) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = Files.createTempFile(whole.getParent(), ".watch", ".yaml");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void check(Context context) {
        Watched watched = watched(context);
        desktop.send(context, "part/checked", checked(context, watched.file(), field(context, "text")));
    }

    /// The text as a watch, and its faults.
    private record Read(@Nullable WatchPlan plan, List<String> faults) {}

    private Read read(Context context, Path file, String text) {
        try {
            return new Read(watches(context).shelf().plan(String.valueOf(file.getFileName()), text), List.of());
        } catch (FaultyFileException faulty) {
            return new Read(null, WatchShelf.lines(faulty));
        }
    }

    private Checked checked(Context context, Path file, String text) {
        Read read = read(context, file, text);
        return Checked.of(read.plan(), read.faults(), watches(context).shelf()::name);
    }

    private void show(Context context, Watched watched, String text, String base, boolean tried, String told) {
        Asked asked = Asked.of(context);
        Read read = read(context, watched.file(), text);
        WatchPlan before = watched.plan();
        Course now = tried && read.plan() != null ? watches(context).course(read.plan(), asked.asOf()) : null;
        Course then = now != null && before != null ? watches(context).course(before, asked.asOf()) : null;
        desktop.send(
                context,
                "editor",
                new EditorView(
                        desktop.frame(context, asked, "File of " + watched.id(), "/"),
                        watched,
                        text,
                        base,
                        told,
                        checked(context, watched.file(), text),
                        tried && read.plan() != null,
                        now,
                        then));
    }
}
