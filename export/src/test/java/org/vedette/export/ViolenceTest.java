package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.vedette.export.read.CsvFile;
import org.vedette.export.read.ForeignColumns;
import org.vedette.export.sample.Sample;
import org.vedette.export.writer.Written;

/// The tables after ACLED and UCDP, read by a parser of CSV that is not ours.
class ViolenceTest {
    @Test
    void acledTakesTheMostConservativeFigureAndTellsTheDispute() {
        CsvFile.Read table = CsvFile.of(Sample.bytes(Format.ACLED_CSV, Sample.SETTINGS));
        assertThat(table.columns()).isEqualTo(ForeignColumns.ACLED).hasSize(31);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst())
                .containsEntry("fatalities", "12")
                .containsEntry("event_type", "Violence against civilians")
                .containsEntry("sub_event_type", "Attack")
                .containsEntry("civilian_targeting", "Civilian targeting")
                .containsEntry("interaction", "Rebel group-Civilians")
                .containsEntry("iso", "466")
                .containsEntry("region", "Africa")
                .containsEntry("geo_precision", "1")
                .containsEntry("time_precision", "1");
        assertThat(table.rows().getFirst().get("notes"))
                .contains("deaths given as 12 (radio), 12 (gazette), 24 (herald)")
                .contains("the \"mayor\"");
    }

    @Test
    void acledTagsTheCrowd() {
        assertThat(CsvFile.of(Sample.bytes(Format.ACLED_CSV, Sample.SETTINGS))
                        .rows()
                        .getLast())
                .containsEntry("event_type", "Protests")
                .containsEntry("inter1", "Protesters")
                .containsEntry("tags", "crowd size=about 2000")
                .containsEntry("geo_precision", "3");
    }

    @Test
    void ucdpGivesLowBestAndHigh() {
        CsvFile.Read table = CsvFile.of(Sample.bytes(Format.UCDP_CSV, Sample.SETTINGS));
        assertThat(table.columns()).isEqualTo(ForeignColumns.UCDP).hasSize(49);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst())
                .containsEntry("low", "12")
                .containsEntry("best", "12")
                .containsEntry("high", "24")
                .containsEntry("deaths_civilians", "12")
                .containsEntry("type_of_violence", "3")
                .containsEntry("number_of_sources", "2")
                .containsEntry("source_original", "Austria")
                .containsEntry("country_id", "432")
                .containsEntry("geom_wkt", "POINT (-4.18296 14.4843)")
                .containsEntry("priogrid_gid", "150112")
                .containsEntry("date_prec", "1");
    }

    @Test
    void whatHasNoPlaceIsCountedByReason() {
        Written written = Sample.write(Format.UCDP_CSV, Sample.SETTINGS, new ByteArrayOutputStream());
        assertThat(written.events()).isEqualTo(5);
        assertThat(written.rows()).isEqualTo(1);
        assertThat(written.reasons())
                .isEqualTo("no violence: CONSULT 1, no violence: PROTEST 1, status denied 1, status promised 1");
    }
}
