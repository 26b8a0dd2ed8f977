package org.vedette.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an export can be written as.
public enum Format {
    /// Our own table of events.
    EVENTS_CSV,
    /// Our own table of claims.
    CLAIMS_CSV,
    /// PLOVER's records, one JSON object a line.
    PLOVER_JSON,
    /// 40 columns.
    POLECAT_TSV,
    /// 20 columns.
    ICEWS_TSV,
    /// GDELT 2.0 Events, 61 columns, no header.
    GDELT_TSV,
    /// 26 columns, no header.
    PHOENIX_TSV,
    /// 31 columns, after ACLED's rules.
    ACLED_CSV,
    /// 49 columns, after UCDP's rules.
    UCDP_CSV,
    /// A STIX 2.1 bundle with our extension.
    STIX,
    /// The table of events as a Parquet file.
    PARQUET;

    /// The name on the command line: "events-csv".
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it has a place for the marks of the Traffic Light Protocol.
    public boolean hasMarks() {
        return switch (this) {
            case EVENTS_CSV, CLAIMS_CSV, PLOVER_JSON, STIX, PARQUET -> true;
            case POLECAT_TSV, ICEWS_TSV, GDELT_TSV, PHOENIX_TSV, ACLED_CSV, UCDP_CSV -> false;
        };
    }

    /// The format of that name; empty when there is none.
    public static Optional<Format> named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /// All names in their order.
    public static List<String> labels() {
        return Arrays.stream(values()).map(Format::label).toList();
    }
}
