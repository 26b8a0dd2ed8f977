package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Day;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.Tlp;
import org.vedette.model.watch.Outlets;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.tell.Teller;
import org.vedette.tell.channel.Channels;
import org.vedette.tell.plan.TellFile;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.plan.Way;
import org.vedette.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/// `vedette watch run`: keeps watch over a ledger and tells people.
@Command(
        name = "run",
        description = {
            "Lets watches go over all that a ledger knows, keeps a warning for each turn of phase that people have not"
                    + " been told, and sends the warnings.",
            "Who is told of a warning is told, too, when somebody acknowledges it or signs it off (vedette warning, or the"
                    + " page of the watch).",
            "Ctrl-C, SIGINT and SIGTERM end it after the message under way. Stopped at any instant, be it by force, the"
                    + " same command goes on where it was: no warning is lost and none is made twice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette watch run demo/troop-dispatch-rus-prk.yaml --db desk.db",
            "  vedette watch run watches/*.yaml --db desk.db --tell desk.tell.yaml --every \"10 minutes\"",
            "",
            "Without --tell warnings are printed. Exit code 1 if a message did not go out: the next run tries it again,",
            "unless it was given up. What waits for a digest or for the end of quiet hours is no failure."
        })
final class WatchRunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Watch files (YAML).")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--tell", paramLabel = "FILE", description = "The list of channels (YAML).")
    private @Nullable Path tell;

    @Option(names = "--outlets", paramLabel = "FILE", description = "A table of outlets with their letters (TSV).")
    private @Nullable Path outlets;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Day.class,
            description = "In a watch's first pass, tell each turn since this day, and not only where it stands.")
    private @Nullable LocalDate since;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Pause.class,
            description = "Go over it again so often, as \"10 minutes\"; once unless given.")
    private @Nullable Duration every;

    @ParentCommand
    private @Nullable WatchCommand parent;

    private static final String STOPS = "vedette: ending after what is under way; once more ends it at once";

    private final InstantSource clock = InstantSource.system();

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        var known = new WatchFiles(ActorRegister.load());
        List<Watch> watches = watches(known);
        TellPlan plan = tell == null ? printed() : TellFile.read(tell, WatchFiles.text(tell), System::getenv);
        Instant first =
                since == null ? null : since.atStartOfDay(ZoneOffset.UTC).toInstant();
        try (SqlLedger open = ledger.open();
                var channels = new Channels(plan, new SqlWarnings(open), clock, console.out()::line);
                var stopping = Stopping.bySignals(() -> console.err().line(STOPS))) {
            var outbox = new SqlOutbox(open);
            var keeping = new Watchkeeping(outbox, plan, known::name, first);
            var teller = new Teller(plan, outbox, new SqlWarnings(open), channels, clock, new SecureRandom());
            var rounds = new Rounds(open, keeping, teller, stopping, clock, console);
            return every == null ? rounds.once(watches) : rounds.again(watches, every);
        }
    }

    private List<Watch> watches(WatchFiles known) throws IOException {
        Outlets letters = WatchFiles.outlets(outlets);
        var watches = new ArrayList<Watch>();
        for (Path file : files) {
            var watch = new Watch(known.watch(file), letters);
            if (watches.stream()
                    .anyMatch(other -> other.plan().id().equals(watch.plan().id()))) {
                throw Complaint.usage(
                        file + ": a watch «" + watch.plan().id() + "» again", "give each watch a name of its own");
            }
            watches.add(watch);
        }
        return watches;
    }

    private static TellPlan printed() {
        return new TellPlan(
                List.of(new TellPlan.Channel("output", new Way.Output(), null, null, List.of(), Tlp.RED, 1)));
    }

    /// Reads a stretch of time.
    static final class Pause implements ITypeConverter<Duration> {
        private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,4}) ?(s|m|h|seconds?|minutes?|hours?)");

        @Override
        public Duration convert(String value) {
            Matcher match = TIME.matcher(value);
            if (!match.matches()) {
                throw new TypeConversionException("found «" + value + "», wanted a time such as \"10 minutes\"");
            }
            long count = Long.parseLong(match.group(1));
            return switch (match.group(2).charAt(0)) {
                case 's' -> Duration.ofSeconds(count);
                case 'm' -> Duration.ofMinutes(count);
                default -> Duration.ofHours(count);
            };
        }
    }
}
