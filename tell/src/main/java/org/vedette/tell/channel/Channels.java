package org.vedette.tell.channel;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vedette.store.WarningRecord;
import org.vedette.tell.plan.TellPlan;
import org.vedette.tell.plan.Way;

/// The open channels of a plan.
public final class Channels implements AutoCloseable {
    private final SortedMap<String, Channel> open = new TreeMap<>();

    /// @param warnings what feeds show
    /// @param clock for the time of signatures
    /// @param out where output goes, line by line
    public Channels(TellPlan plan, WarningRecord warnings, InstantSource clock, Consumer<String> out) {
        for (TellPlan.Channel channel : plan.channels()) {
            open.put(
                    channel.id(),
                    switch (channel.way()) {
                        case Way.Webhook webhook -> new WebhookChannel(webhook, clock);
                        case Way.Mail mail -> new MailChannel(mail);
                        case Way.Feed(var file) -> new FeedChannel(channel, file, warnings);
                        case Way.Output output -> new OutputChannel(out);
                    });
        }
    }

    /// The channel of that name, or null.
    public @Nullable Channel of(String id) {
        return open.get(id);
    }

    @Override
    public void close() {
        List<Channel> all = new ArrayList<>(open.values());
        open.clear();
        all.forEach(Channel::close);
    }
}
