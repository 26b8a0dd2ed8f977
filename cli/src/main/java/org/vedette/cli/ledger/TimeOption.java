package org.vedette.cli.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.vedette.store.AsOf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// As of when a command looks at the ledger.
public final class TimeOption {
    @Option(
            names = "--as-of",
            paramLabel = "T",
            converter = Moment.class,
            description = "Show only what could be known by then: a day (to its end in UTC) or an instant.")
    private @Nullable Instant known;

    @Option(
            names = "--learned-by",
            paramLabel = "T",
            converter = Moment.class,
            description = "Show only what this ledger had taken in by then.")
    private @Nullable Instant learned;

    /// As of when.
    public AsOf asOf() {
        return new AsOf(known, learned);
    }

    /// Reads a day or an instant given on the command line.
    public static final class Moment implements ITypeConverter<Instant> {
        private static final int DAY = 10;

        @Override
        public Instant convert(String value) {
            try {
                return value.length() == DAY ? AsOf.lastInstant(LocalDate.parse(value)) : Instant.parse(value);
            } catch (DateTimeParseException unreadable) {
                throw new TypeConversionException(
                        "found «" + value + "», wanted a day or an instant such as 2024-10-21T08:30:00Z");
            }
        }
    }
}
