package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import org.vedette.pipeline.replay.Hearing;
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
            "Stopped at any instant, the same command goes on where it was: no warning is lost and none is made twice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette watch run demo/troop-dispatch-rus-prk.yaml --db desk.db",
            "  vedette watch run watches/*.yaml --db desk.db --tell desk.tell.yaml --every \"10 minutes\"",
            "",
            "Without --tell warnings are printed. Exit code 1 if a message is still to be sent."
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

    private static final Duration LEAST = Duration.ofMillis(200);
    /// How long to leave alone what is due and cannot be sent: it waits for a channel that is not in the list.
    private static final Duration IDLE = Duration.ofMinutes(1);

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
                var channels = new Channels(plan, new SqlWarnings(open), clock, console.out()::line)) {
            var outbox = new SqlOutbox(open);
            var keeping = new Watchkeeping(outbox, plan, known::name, first);
            var teller = new Teller(plan, outbox, new SqlWarnings(open), channels, clock, new SecureRandom());
            return every == null
                    ? once(open, watches, keeping, teller, console)
                    : again(open, watches, keeping, teller, console);
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

    private int once(SqlLedger open, List<Watch> watches, Watchkeeping keeping, Teller teller, Console console) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Hearing> hearings = LedgerTimeline.hearings(open, null);
        int warnings = 0;
        for (Watch watch : watches) {
            warnings += keeping.pass(watch, hearings, now);
        }
        Teller.Tally tally = teller.send(console.err()::line);
        console.err().line(sum(warnings, tally));
        return tally.failed() + tally.givenUp() == 0 ? 0 : Complaint.NOT_ALL_DONE;
    }

    private static String sum(int warnings, Teller.Tally tally) {
        return warnings
                + (warnings == 1 ? " new warning; " : " new warnings; ")
                + tally.sent()
                + (tally.sent() == 1 ? " message sent" : " messages sent")
                + (tally.failed() == 0 ? "" : ", " + tally.failed() + " to be tried again")
                + (tally.givenUp() == 0 ? "" : ", " + tally.givenUp() + " given up");
    }

    /// Until it is stopped. What waits is looked at when it is due, be it before the next pass.
    private int again(SqlLedger open, List<Watch> watches, Watchkeeping keeping, Teller teller, Console console) {
        int exit = 0;
        while (!Thread.currentThread().isInterrupted()) {
            exit = once(open, watches, keeping, teller, console);
            Instant until = clock.instant().plus(Objects.requireNonNull(every));
            boolean idle = false;
            while (clock.instant().isBefore(until) && pause(until, keeping, idle)) {
                Teller.Tally tally = teller.send(console.err()::line);
                idle = tally.sent() + tally.failed() + tally.givenUp() == 0;
            }
        }
        return exit;
    }

    /// Waits for a pass or for something to send.
    ///
    /// @param idle whether something was due and nothing could be sent
    /// @return whether there is something to send before the next pass
    private boolean pause(Instant until, Watchkeeping keeping, boolean idle) {
        Instant due = keeping.outbox().next();
        Instant now = clock.instant();
        Instant sends = due == null ? until : earlier(due, until);
        Instant least = idle ? earlier(now.plus(IDLE), until) : now;
        Duration left = Duration.between(now, sends.isAfter(least) ? sends : least);
        try {
            Thread.sleep(left.compareTo(LEAST) < 0 ? LEAST : left);
            return sends.isBefore(until);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
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
