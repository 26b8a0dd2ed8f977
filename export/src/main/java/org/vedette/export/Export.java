package org.vedette.export;

import java.io.OutputStream;
import org.vedette.export.dyad.Folding;
import org.vedette.export.dyad.Gdelt;
import org.vedette.export.dyad.Icews;
import org.vedette.export.dyad.Phoenix;
import org.vedette.export.dyad.Polecat;
import org.vedette.export.json.PloverJson;
import org.vedette.export.parquet.ParquetTable;
import org.vedette.export.stix.StixBundle;
import org.vedette.export.table.ClaimsTable;
import org.vedette.export.table.EventsTable;
import org.vedette.export.table.Layout;
import org.vedette.export.table.TableWriter;
import org.vedette.export.violence.Acled;
import org.vedette.export.violence.Ucdp;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Settings;
import org.vedette.knowledge.codes.Cameo;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Tense;

/// The one way into the formats:
///
/// ```java
/// EventWriter writer = Export.of(Format.GDELT_TSV).to(out, Settings.of(asOf, edition));
/// writer.begin();
/// for (Happening happening : happenings) writer.event(happening);
/// Written written = writer.end();
/// ```
///
/// It knows no ledger. Writers are not shared between threads; an `Export` may be.
public final class Export {
    private final Format format;
    private final Cameo cameo = Cameo.load();
    private final Tense tense = Tense.load();
    private final Countries countries = Countries.load();

    private Export(Format format) {
        this.format = format;
    }

    public static Export of(Format format) {
        return new Export(format);
    }

    /// A writer into a stream, which stays open.
    public EventWriter to(OutputStream out, Settings settings) {
        var folding = new Folding(cameo, tense, settings.statuses());
        return switch (format) {
            case EVENTS_CSV -> table(out, new EventsTable(cameo).csv());
            case CLAIMS_CSV -> table(out, new ClaimsTable().csv());
            case PLOVER_JSON -> new PloverJson(out, settings, countries);
            case POLECAT_TSV -> table(out, new Polecat(countries).layout(folding, settings));
            case ICEWS_TSV -> table(out, new Icews(countries).layout(folding, settings));
            case GDELT_TSV -> table(out, new Gdelt(countries).layout(folding, settings));
            case PHOENIX_TSV -> table(out, new Phoenix().layout(folding, settings));
            case ACLED_CSV -> table(out, new Acled(countries).layout(settings));
            case UCDP_CSV -> table(out, new Ucdp(countries).layout(settings));
            case STIX -> new StixBundle(out, settings, countries);
            case PARQUET -> new ParquetTable(out, new EventsTable(cameo).columns());
        };
    }

    private static <T> EventWriter table(OutputStream out, Layout<T> layout) {
        return new TableWriter<>(out, layout);
    }
}
