package org.vedette.tell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.tell.plan.QuietHours;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.words.Composer;
import org.vedette.tell.words.NoteWords;
import org.vedette.tell.words.Spoken;
import org.vedette.tell.words.Words;

/// Gathers duties to tell of warnings, and of what was done about them, into messages.
record Gathering(TellPlan plan, Outbox outbox, WarningRecord warnings) {
    /// A duty of either kind.
    ///
    /// @param due not before
    /// @param made since when it waits
    private record Duty(Spoken spoken, Instant due, Instant made) {
        /// Whether it had to wait.
        boolean isHeld() {
            return due.isAfter(made);
        }
    }

    /// What waits, and what its words are made of.
    private record Waiting(
            List<Outbox.Telling> tellings,
            List<Outbox.NoteTelling> noteTellings,
            SortedMap<String, WarningRecord.Kept> kept,
            List<WarningRecord.Note> notes) {
        List<Duty> through(TellPlan.Channel channel) {
            var duties = new ArrayList<Duty>();
            tellings.stream()
                    .filter(telling -> telling.channel().equals(channel.id()))
                    .map(telling -> new Duty(
                            new Words(channel.carries(), warning(telling.warning())), telling.due(), telling.made()))
                    .forEach(duties::add);
            noteTellings.stream()
                    .filter(telling -> telling.channel().equals(channel.id()))
                    .map(telling -> duty(channel, telling))
                    .forEach(duties::add);
            return duties;
        }

        private Duty duty(TellPlan.Channel channel, Outbox.NoteTelling telling) {
            WarningRecord.Kept about = warning(notes.get(telling.note() - 1).warning());
            NoteWords words = NoteWords.of(channel.carries(), about, telling.note(), notes);
            return new Duty(words, channel.due(about.to().number(), telling.made()), telling.made());
        }

        private WarningRecord.Kept warning(String id) {
            WarningRecord.Kept found = kept.get(id);
            if (found == null) {
                throw new IllegalStateException("there is a duty to tell of " + id + ", which is not kept");
            }
            return found;
        }
    }

    private Waiting waiting() {
        List<Outbox.Telling> tellings = outbox.waiting();
        List<Outbox.NoteTelling> noteTellings = outbox.waitingNotes();
        var kept = new TreeMap<String, WarningRecord.Kept>();
        if (!tellings.isEmpty() || !noteTellings.isEmpty()) {
            warnings.warnings(AsOf.NOW).forEach(each -> kept.put(each.id(), each));
        }
        List<WarningRecord.Note> notes = noteTellings.isEmpty() ? List.of() : warnings.notes(AsOf.NOW);
        return new Waiting(tellings, noteTellings, kept, notes);
    }

    /// Composes what is due. What waited goes in one message as soon as the first of it is due; what did not have to
    /// wait
    /// goes alone.
    void compose(Instant now) {
        Waiting waiting = waiting();
        for (TellPlan.Channel channel : plan.channels()) {
            List<Outbox.Message> messages = messages(channel, waiting.through(channel), now);
            if (!messages.isEmpty()) {
                outbox.compose(messages);
            }
        }
    }

    private static List<Outbox.Message> messages(TellPlan.Channel channel, List<Duty> duties, Instant now) {
        var composer = new Composer(channel);
        var messages = new ArrayList<Outbox.Message>();
        duties.stream()
                .filter(duty -> !duty.isHeld() && !duty.due().isAfter(now))
                .map(duty -> composer.message(List.of(duty.spoken()), now))
                .forEach(messages::add);
        List<Duty> held = duties.stream().filter(Duty::isHeld).toList();
        if (held.stream().anyMatch(duty -> !opens(channel, duty, now).isAfter(now))) {
            messages.add(composer.message(held.stream().map(Duty::spoken).toList(), now));
        }
        return messages;
    }

    /// When a duty that is held goes out; quiet hours may be other ones than those by which it was put off.
    private static Instant opens(TellPlan.Channel channel, Duty duty, Instant now) {
        QuietHours quiet = channel.quiet();
        Instant at = duty.due().isAfter(now) ? duty.due() : now;
        return quiet == null || !quiet.isQuiet(at) ? duty.due() : quiet.end(at);
    }

    /// When there is something to compose for a channel of the plan, or null if nothing waits.
    @Nullable
    Instant next(Instant now) {
        Waiting waiting = waiting();
        return plan.channels().stream()
                .flatMap(channel -> waiting.through(channel).stream()
                        .map(duty -> duty.isHeld() ? opens(channel, duty, now) : duty.due()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
