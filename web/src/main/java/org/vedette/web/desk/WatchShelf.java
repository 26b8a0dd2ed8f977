package org.vedette.web.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.FaultyFileException;
import org.vedette.model.watch.WatchPlan;
import org.vedette.watchfile.KnownActors;
import org.vedette.watchfile.WatchFile;

/// Watch files, read again when they change. A file that is broken meanwhile keeps its last sound plan.
public final class WatchShelf {
    private final List<Path> files;
    private final KnownActors actors;
    private final Map<Path, Watched> held = new TreeMap<>();

    public WatchShelf(List<Path> files, KnownActors actors) {
        this.files = List.copyOf(files);
        this.actors = actors;
    }

    /// The watches in the order in which they were named.
    public synchronized List<Watched> all() {
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
