package org.vedette.tell.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;

/// Who is told.
///
/// @param channels each with a name of its own
public record TellPlan(List<Channel> channels) {
    public TellPlan {
        channels = List.copyOf(channels);
    }

    /// One way to people.
    ///
    /// @param id its name; what waits for it in the ledger waits under this name
    /// @param quiet when nothing goes through, or null
    /// @param digest how long warnings are gathered before they go in one message, or null for each at once
    /// @param watches whose warnings go through, empty for all
    /// @param carries the strictest mark whose words may go through; of what is stricter only the number is told
    /// @param tries how often a message is tried before it is given up
    public record Channel(
            String id,
            Way way,
            @Nullable QuietHours quiet,
            @Nullable Duration digest,
            List<String> watches,
            Tlp carries,
            int tries) {
        public Channel {
            watches = List.copyOf(watches);
        }

        /// Whether warnings of a watch go through.
        public boolean tells(String watch) {
            return watches.isEmpty() || watches.contains(watch);
        }

        /// When what waits since an instant goes through: at once in a phase that knows no quiet hours, otherwise when
        /// a
        /// digest is gathered, in no quiet hour.
        ///
        /// @param phase the number of the phase that it speaks of
        public Instant due(int phase, Instant since) {
            if (quiet != null && quiet.isUrgent(phase)) {
                return since;
            }
            Instant gathered = digest == null ? since : since.plus(digest);
            return quiet == null ? gathered : quiet.end(gathered);
        }
    }

    /// The names of the channels, in their order.
    public List<String> names() {
        return channels.stream().map(Channel::id).toList();
    }

    /// The channel of that name, or null.
    public @Nullable Channel channel(String id) {
        return channels.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
