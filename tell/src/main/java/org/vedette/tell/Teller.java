package org.vedette.tell;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.channel.Channel;
import org.vedette.tell.channel.Channels;
import org.vedette.tell.plan.TellPlan;

/// Tells people: makes duties of new warnings, messages of duties, and sends them; what somebody did about a warning is
/// a duty, too. All it knows is in the outbox, so it may die at any instant: the next one goes on. A message may reach
/// the other end twice only if the teller died between the other end's taking it and the note of it, and then under the
/// same identifier.
public final class Teller {
    private final TellPlan plan;
    private final Outbox outbox;
    private final Gathering gathering;
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
        this.gathering = new Gathering(plan, outbox, warnings);
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
                    duties.add(new Outbox.Telling(
                            warning.id(), channel.id(), channel.due(warning.to().number(), now), now));
                }
            }
        }
        return duties;
    }

    /// Composes and sends what is due now.
    ///
    /// @param stops whether to end; asked before each message, so that none is left half sent
    /// @param troubles hears of what did not go, in words
    public Tally send(BooleanSupplier stops, Consumer<String> troubles) {
        gathering.compose(clock.instant());
        Tally tally = Tally.NOTHING;
        for (Outbox.Message message : outbox.due(clock.instant())) {
            if (stops.getAsBoolean()) {
                break;
            }
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

    /// When something is to be done next for a channel of the plan, or null if nothing waits.
    public @Nullable Instant next() {
        Instant composed = outbox.next(plan.names());
        Instant gathered = gathering.next(clock.instant());
        return composed == null || gathered != null && gathered.isBefore(composed) ? gathered : composed;
    }

    /// Whether a message is composed, for a channel of the plan, and neither sent nor given up.
    public boolean hasUnsent() {
        return outbox.next(plan.names()) != null;
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
