package org.vedette.cli.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.collect.desk.FeedState;
import org.vedette.collect.desk.Health;
import org.vedette.collect.desk.Shelf;
import org.vedette.collect.desk.StateFolder;
import org.vedette.model.Trouble;
import org.vedette.model.feed.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette feeds status`: how each feed is, as the last look left it. Nothing is fetched.
@Command(
        name = "status",
        description = "Shows how each feed is: when it was looked at, what was found, what is wrong, and when it is"
                + " looked at again. Nothing is fetched.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette feeds status feeds.yaml",
            "  vedette feeds status feeds.yaml --out desk/collected",
            "",
            "What was set aside stands item by item in .feeds/set-aside.jsonl of the folder.",
        })
final class FeedsStatusCommand implements Callable<Integer> {
    private static final String ROW = "%-24s %-8s %-17s %-17s %7s %6s %5s";

    @Parameters(paramLabel = "FILE", description = "A file of feeds (YAML).")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE",
            defaultValue = Feeds.SHELF,
            description = "Where vedette collect puts what it finds (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of(Feeds.SHELF);

    @ParentCommand
    private @Nullable FeedsCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        Instant now = Instant.now();
        console.out().line(row("feed", "health", "looked at", "feed found", "taken", "aside", "left"));
        for (Feed feed : Feeds.read(file).feeds()) {
            show(feed, StateFolder.peek(Shelf.besides(out), feed.name()), now, console);
        }
        return 0;
    }

    private static void show(Feed feed, @Nullable FeedState state, Instant now, Console console) {
        String health = Health.of(state, now).name().toLowerCase(Locale.ROOT);
        if (state == null) {
            console.out().line(row(feed.name(), health, "never", "never", "0", "0", "0"));
            return;
        }
        console.out()
                .line(row(
                        feed.name(),
                        health,
                        Spoken.minute(state.tried()),
                        Spoken.minute(state.succeeded()),
                        String.valueOf(state.taken()),
                        String.valueOf(state.aside()),
                        String.valueOf(state.waiting().size())));
        Trouble trouble = state.trouble();
        if (trouble != null) {
            String times = state.failures() == 1 ? "" : " (" + state.failures() + " times in a row)";
            note(console, Troubles.words(trouble) + times + ": " + state.detail());
        }
        if (state.notBefore() != null && state.notBefore().isAfter(now)) {
            note(console, "not looked at before " + Spoken.minute(state.notBefore()));
        }
        if (state.moved() != null) {
            note(console, "moved for good to " + state.moved() + ": change its url");
        }
    }

    private static void note(Console console, String words) {
        console.out().line("  " + Plain.oneLine(words));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells).stripTrailing();
    }
}
