package org.vedette.tell.channel;

import org.vedette.store.Outbox;

/// A way out. For one thread.
public interface Channel extends AutoCloseable {
    /// What became of a message.
    ///
    /// @param taken whether the other end has it
    /// @param detail what the other end said, in words
    record Answer(boolean taken, String detail) {
        static Answer taken(String detail) {
            return new Answer(true, detail);
        }

        static Answer refused(String detail) {
            return new Answer(false, detail);
        }
    }

    /// Sends a message; sent again it is the same, byte for byte.
    Answer send(Outbox.Message message);

    @Override
    default void close() {
        // most hold nothing
    }
}
