package org.vedette.export.writer;

import java.io.IOException;

/// Writes happenings one by one: `begin`, `event` for each, `end`. None is kept, so a stream of any length will do.
public interface EventWriter {
    /// Writes what stands before the first event.
    ///
    /// @throws IOException when the output cannot take it
    void begin() throws IOException;

    /// Writes one happening, or leaves it out and counts it where the format has no place for it.
    ///
    /// @throws IOException when the output cannot take it
    void event(Happening happening) throws IOException;

    /// Writes what stands behind the last event and flushes; the stream stays open.
    ///
    /// @throws IOException when the output cannot take it
    Written end() throws IOException;
}
