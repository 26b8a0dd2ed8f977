package org.vedette.web.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.FaultyFileException;
import org.vedette.model.Tlp;
import org.vedette.model.watch.WatchPlan;
import org.vedette.watchfile.KnownActors;
import org.vedette.watchfile.WatchFile;

/// Watch files, read again when they change. A file that is broken meanwhile keeps its last sound plan.
public final class WatchShelf {
    private static final String UNREADABLE = "It cannot be read now; a lead can see why.";

    private final List<Path> files;
    private final KnownActors actors;
    private final Map<Path, Watched> held = new TreeMap<>();
    private final @Nullable WatchShelf whole;
    private final Tlp most;

    public WatchShelf(List<Path> files, KnownActors actors) {
        this(files, actors, null, Tlp.RED);
    }

    private WatchShelf(List<Path> files, KnownActors actors, @Nullable WatchShelf whole, Tlp most) {
        this.files = List.copyOf(files);
        this.actors = actors;
        this.whole = whole;
        this.most = most;
    }

    /// The watches that somebody may see. Of a file that cannot be read nobody knows the mark: he sees its last sound
    /// plan, and of what stands there now nothing.
    ///
    /// @param mark the strictest that he may see
    WatchShelf seenBy(Tlp mark) {
        return new WatchShelf(files, actors, whole == null ? this : whole, mark);
    }

    private @Nullable Watched seen(Watched watched) {
        WatchPlan plan = watched.plan();
        if (plan == null || plan.tlp().compareTo(most) > 0) {
            return null;
        }
        return watched.faults().isEmpty() ? watched : new Watched(watched.file(), "", plan, List.of(UNREADABLE));
    }

    /// Whether all may be seen, files that cannot be read too.
    public boolean isWhole() {
        return whole == null;
    }

    /// The watches in the order in which they were named.
    public List<Watched> all() {
        return whole == null
                ? read()
                : whole.all().stream().map(this::seen).filter(Objects::nonNull).toList();
    }

    private synchronized List<Watched> read() {
        List<Watched> all = new ArrayList<>();
        for (Path file : files) {
            Watched before = held.get(file);
            String text = text(file);
            Watched now = before != null && before.text().equals(text) ? before : read(file, text, before);
            held.put(file, now);
            all.add(now);
        }
        return all;
    }

    /// The watch of that name, or null.
    public @Nullable Watched find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private Watched read(Path file, String text, @Nullable Watched before) {
        try {
            return new Watched(file, text, plan(file.toString(), text), List.of());
        } catch (FaultyFileException faulty) {
            WatchPlan plan = before == null ? null : before.plan();
            return new Watched(file, text, plan, lines(faulty));
        }
    }

    /// The faults, a line each.
    public static List<String> lines(FaultyFileException faulty) {
        return String.valueOf(faulty.getMessage()).lines().skip(1).toList();
    }

    /// Reads a watch.
    ///
    /// @param name of the file, for faults
    /// @throws FaultyFileException naming every fault
    public WatchPlan plan(String name, String text) {
        return WatchFile.read(name, text, actors::knows);
    }

    /// A person's words for an actor's code.
    public String name(String code) {
        return actors.name(code);
    }
}
