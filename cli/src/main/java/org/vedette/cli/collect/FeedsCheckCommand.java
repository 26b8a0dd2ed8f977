package org.vedette.cli.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.model.FaultyFileException;
import org.vedette.model.feed.Feed;
import org.vedette.model.feed.FeedList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette feeds check`: the faults of a file of feeds, or what it says. Nothing is fetched.
@Command(
        name = "check",
        description = "Prints every fault of a file of feeds with file, line and column; if there is none, says what"
                + " would be collected and how. Nothing is fetched.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette feeds check feeds.yaml", "", "Exit code 1 if there is any fault."})
final class FeedsCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file of feeds (YAML).")
    private Path file = Path.of("");

    @ParentCommand
    private @Nullable FeedsCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        try {
            FeedList list = Feeds.read(file);
            list.feeds().forEach(feed -> console.out().line(line(feed)));
            console.out().line(manners(list));
            return 0;
        } catch (FaultyFileException faulty) {
            String.valueOf(faulty.getMessage()).lines().skip(1).forEach(console.out()::line);
            return Complaint.NOT_ALL_DONE;
        }
    }

    private static String line(Feed feed) {
        String text = feed.text() == Feed.TextFrom.PAGE ? "the pages it links to" : "its own text";
        String every = feed.every() == null ? "" : ", at most every " + Spoken.time(feed.every());
        String outlet = feed.outlet() == null ? "" : ", published by " + feed.outlet();
        return feed.name() + ": " + feed.address() + outlet + "; " + text + every + ", at most " + feed.most()
                + " new items at a look";
    }

    private static String manners(FeedList list) {
        String inside = list.inside().isEmpty() ? "none" : String.join(", ", list.inside());
        return list.feeds().size() + (list.feeds().size() == 1 ? " feed" : " feeds")
                + ", no fault; a host is left alone"
                + " for " + Spoken.time(list.pause()) + " between two requests; servers are told to write to "
                + list.contact() + "; hosts that may lie inside a private network: " + inside;
    }
}
