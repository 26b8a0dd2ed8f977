package org.vedette.tell.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.words.NoteWords;
import org.vedette.tell.words.Spoken;
import org.vedette.tell.words.Words;
import org.vedette.warn.show.AtomFeed;

/// Writes the newest warnings of the ledger, and what was done about them, to an Atom file, all of it each time:
/// whoever
/// reads it sees the old file or the new one, never a part.
final class FeedChannel implements Channel {
    private static final int MOST = 100;

    private final TellPlan.Channel plan;
    private final Path file;
    private final WarningRecord warnings;

    FeedChannel(TellPlan.Channel plan, Path file, WarningRecord warnings) {
        this.plan = plan;
        this.file = file;
        this.warnings = warnings;
    }

    @Override
    public Answer send(Outbox.Message message) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, feed(message), StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Answer.taken("written to " + file);
        } catch (IOException broken) {
            return Answer.refused("cannot write " + file + ": " + broken.getMessage());
        }
    }

    private String feed(Outbox.Message message) {
        List<Told> all = Stream.concat(warnings(), notes())
                .sorted(Comparator.comparing(Told::taken))
                .toList();
        List<AtomFeed.Entry> entries = all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
                .map(told -> new AtomFeed.Entry(
                        told.words().id(),
                        told.words().subject(),
                        told.at(),
                        told.words().text()))
                .toList();
        return AtomFeed.of("Vedette: " + plan.id(), "urn:vedette:channel:" + plan.id(), entries, message.made());
    }

    /// An entry to be.
    ///
    /// @param at when it is dated
    /// @param taken into the ledger; entries stand in this order
    private record Told(Spoken words, Instant at, Instant taken) {}

    private Stream<Told> warnings() {
        return warnings.warnings(AsOf.NOW).stream()
                .filter(kept -> plan.tells(kept.watch()))
                .map(kept -> new Told(new Words(plan.carries(), kept), kept.at(), kept.learned()));
    }

    /// What was done about them, each an entry of its own: readers of feeds seldom show again what they showed before.
    private Stream<Told> notes() {
        List<WarningRecord.Note> all = warnings.notes(AsOf.NOW);
        var kept = new TreeMap<String, WarningRecord.Kept>();
        if (!all.isEmpty()) {
            warnings.warnings(AsOf.NOW).forEach(each -> kept.put(each.id(), each));
        }
        return IntStream.range(0, all.size()).boxed().flatMap(i -> {
            WarningRecord.Note note = all.get(i);
            WarningRecord.Kept about = kept.get(note.warning());
            return about == null || !plan.tells(about.watch())
                    ? Stream.of()
                    : Stream.of(new Told(NoteWords.of(plan.carries(), about, i + 1, all), note.at(), note.at()));
        });
    }
}
