package org.vedette.tell.channel;

import java.util.function.Consumer;
import org.vedette.store.Outbox;

/// Prints messages, an empty line behind each.
final class OutputChannel implements Channel {
    private final Consumer<String> out;

    OutputChannel(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public Answer send(Outbox.Message message) {
        message.text().lines().forEach(out);
        out.accept("");
        return Answer.taken("printed");
    }
}
