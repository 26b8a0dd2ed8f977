package org.vedette.tell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.channel.Channel;
import org.vedette.tell.channel.Channels;
import org.vedette.tell.plan.QuietHours;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.words.Composer;

/// Tells people: makes duties of new warnings, messages of duties, and sends them. All it knows is in the outbox, so it
/// may die at any instant: the next one goes on. A message may reach the other end twice only if the teller died
/// between
/// the other end's taking it and the note of it, and then under the same identifier.
public final class Teller {
    private final TellPlan plan;
    private final Outbox outbox;
    private final WarningRecord warnings;
    private final Channels channels;
    private final InstantSource clock;
    private final BackOff backOff;

    /// @param chance where the lots of waiting are drawn from
    public Teller(
            TellPlan plan,
            Outbox outbox,
            WarningRecord warnings,
            Channels channels,
            InstantSource clock,
            RandomGenerator chance) {
        this.plan = plan;
        this.outbox = outbox;
        this.warnings = warnings;
        this.channels = channels;
        this.clock = clock;
        this.backOff = new BackOff(chance);
    }

    /// What came of sending.
    ///
    /// @param sent messages that the other end has
    /// @param failed messages that are to be tried again
    /// @param givenUp messages that were tried often enough
    public record Tally(int sent, int failed, int givenUp) {
        static final Tally NOTHING = new Tally(0, 0, 0);

        Tally and(Outbox.Outcome outcome) {
            return switch (outcome) {
                case BEGUN -> this;
                case SENT -> new Tally(sent + 1, failed, givenUp);
                case FAILED -> new Tally(sent, failed + 1, givenUp);
                case GIVEN_UP -> new Tally(sent, failed, givenUp + 1);
            };
        }
    }

    /// The duties that new warnings make, to be kept in one piece with them.
    public static List<Outbox.Telling> duties(TellPlan plan, List<WarningRecord.Kept> kept, Instant now) {
        var duties = new ArrayList<Outbox.Telling>();
        for (WarningRecord.Kept warning : kept) {
            for (TellPlan.Channel channel : plan.channels()) {
                if (channel.tells(warning.watch())) {
                    duties.add(new Outbox.Telling(warning.id(), channel.id(), due(channel, warning, now), now));
                }
            }
        }
        return duties;
    }

    private static Instant due(TellPlan.Channel channel, WarningRecord.Kept warning, Instant now) {
        QuietHours quiet = channel.quiet();
        Duration digest = channel.digest();
        if (quiet != null && quiet.isUrgent(warning.to().number())) {
            return now;
        }
        Instant gathered = digest == null ? now : now.plus(digest);
        return quiet == null ? gathered : quiet.end(gathered);
    }

    /// Composes and sends what is due now.
    ///
    /// @param troubles hears of what did not go, in words
    public Tally send(Consumer<String> troubles) {
        plan.channels().forEach(this::compose);
        Tally tally = Tally.NOTHING;
        for (Outbox.Message message : outbox.due(clock.instant())) {
            Channel channel = channels.of(message.channel());
            TellPlan.Channel its = plan.channel(message.channel());
            if (channel == null || its == null) {
                troubles.accept("message " + message.id() + " waits for the channel " + message.channel()
                        + ", which is not in the list of channels");
            } else if (begin(message, its)) {
                tally = tally.and(send(message, its, channel, troubles));
            }
        }
        return tally;
    }

    /// What waited goes in one message as soon as the first of it is due; what did not have to wait goes alone.
    private void compose(TellPlan.Channel channel) {
        Instant now = clock.instant();
        List<Outbox.Telling> waiting = outbox.waiting().stream()
                .filter(duty -> duty.channel().equals(channel.id()))
                .toList();
        var composer = new Composer(channel);
        var messages = new ArrayList<Outbox.Message>();
        Map<String, WarningRecord.Kept> kept = waiting.isEmpty() ? Map.of() : kept();
        List<Outbox.Telling> held =
                waiting.stream().filter(duty -> duty.due().isAfter(duty.made())).toList();
        waiting.stream()
                .filter(duty -> !held.contains(duty) && !duty.due().isAfter(now))
                .map(duty -> composer.message(List.of(warning(kept, duty)), now))
                .forEach(messages::add);
        QuietHours quiet = channel.quiet();
        boolean opens = (quiet == null || !quiet.isQuiet(now))
                && held.stream().anyMatch(duty -> !duty.due().isAfter(now));
        if (opens) {
            messages.add(composer.message(
                    held.stream().map(duty -> warning(kept, duty)).toList(), now));
        }
        if (!messages.isEmpty()) {
            outbox.compose(messages);
        }
    }

    private Map<String, WarningRecord.Kept> kept() {
        var kept = new TreeMap<String, WarningRecord.Kept>();
        warnings.warnings(AsOf.NOW).forEach(each -> kept.put(each.id(), each));
        return kept;
    }

    private static WarningRecord.Kept warning(Map<String, WarningRecord.Kept> kept, Outbox.Telling duty) {
        WarningRecord.Kept found = kept.get(duty.warning());
        if (found == null) {
            throw new IllegalStateException("there is a duty to tell of " + duty.warning() + ", which is not kept");
        }
        return found;
    }

    /// An attempt that nothing more is heard of counts as lost after twice the channel's patience.
    private boolean begin(Outbox.Message message, TellPlan.Channel channel) {
        Instant now = clock.instant();
        return outbox.begin(message.id(), now, now.plus(channel.way().patience().multipliedBy(2)));
    }

    private Outbox.Outcome send(
            Outbox.Message message, TellPlan.Channel its, Channel channel, Consumer<String> troubles) {
        Channel.Answer answer = channel.send(message);
        Instant now = clock.instant();
        int tries = tries(message);
        boolean again = !answer.taken() && tries < its.tries();
        Outbox.Outcome outcome =
                answer.taken() ? Outbox.Outcome.SENT : again ? Outbox.Outcome.FAILED : Outbox.Outcome.GIVEN_UP;
        Instant next = again ? now.plus(backOff.after(tries)) : null;
        outbox.end(new Outbox.Attempt(message.id(), outcome, now, next, answer.detail()));
        if (!answer.taken()) {
            troubles.accept(its.id() + ": " + answer.detail()
                    + (next == null ? "; given up after " + tries + " tries" : "; to be tried again at " + next));
        }
        return outcome;
    }

    private int tries(Outbox.Message message) {
        return (int) outbox.attempts(message.id()).stream()
                .filter(attempt -> attempt.outcome() == Outbox.Outcome.BEGUN)
                .count();
    }
}
