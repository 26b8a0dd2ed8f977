package org.vedette.tell.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.words.Words;
import org.vedette.warn.show.AtomFeed;

/// Writes the newest warnings of the ledger to an Atom file, all of it each time: whoever reads it sees the old file or
/// the new one, never a part.
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
        List<WarningRecord.Kept> all = warnings.warnings(AsOf.NOW).stream()
                .filter(kept -> plan.tells(kept.watch()))
                .toList();
        List<AtomFeed.Entry> entries = all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
                .map(kept -> {
                    var words = new Words(plan.carries(), kept);
                    return new AtomFeed.Entry(words.id(), words.subject(), kept.at(), words.text());
                })
                .toList();
        return AtomFeed.of("Vedette: " + plan.id(), "urn:vedette:channel:" + plan.id(), entries, message.made());
    }
}
