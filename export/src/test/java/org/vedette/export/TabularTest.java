package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vedette.export.read.ForeignColumns;
import org.vedette.export.read.TabFile;
import org.vedette.export.sample.Sample;
import org.vedette.export.writer.Statuses;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Plover;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// GDELT, ICEWS, Phoenix and POLECAT, read back the way their users read them.
class TabularTest {
    private static List<Map<String, String>> gdelt(Statuses statuses) {
        return TabFile.bare(Sample.bytes(Format.GDELT_TSV, Sample.SETTINGS.with(statuses)), ForeignColumns.GDELT);
    }

    @Test
    void gdeltHasSixtyOneColumnsAndNoHeader() {
        assertThat(ForeignColumns.GDELT).hasSize(61);
        assertThat(gdelt(Statuses.INTENT)).hasSize(1 + 1 + 6 + 1);
    }

    @Test
    void gdeltWritesActorsInIsoAndPlacesInFips() {
        Map<String, String> raid = gdelt(Statuses.INTENT).getFirst();
        assertThat(raid)
                .containsEntry("Actor1CountryCode", "MLI")
                .containsEntry("Actor1Code", "MLIREB")
                .containsEntry("Actor2Code", "MLICVL")
                .containsEntry("ActionGeo_CountryCode", "ML")
                .containsEntry("ActionGeo_Type", "4")
                .containsEntry("ActionGeo_Fullname", "Mopti, Mali");
        Map<String, String> protest = gdelt(Statuses.INTENT).getLast();
        assertThat(protest).containsEntry("Actor2CountryCode", "AUT").containsEntry("ActionGeo_CountryCode", "AU");
        assertThat(Objects.requireNonNull(Countries.load().ofFips("AU")).iso3()).isEqualTo("AUT");
    }

    @Test
    void gdeltKeepsLeadingZerosAndCounts() {
        assertThat(gdelt(Statuses.INTENT).get(1))
                .containsEntry("EventCode", "0332")
                .containsEntry("EventBaseCode", "033")
                .containsEntry("EventRootCode", "03")
                .containsEntry("QuadClass", "1")
                .containsEntry("GoldsteinScale", "5.2");
        assertThat(gdelt(Statuses.INTENT).getFirst())
                .containsEntry("SQLDATE", "20261116")
                .containsEntry("FractionDate", "2026.8658")
                .containsEntry("DATEADDED", "20261117093015")
                .containsEntry("NumMentions", "3")
                .containsEntry("NumSources", "3")
                .containsEntry("SOURCEURL", "https://news.example/c1");
    }

    @Test
    void numbersAreUniqueAndExactInADouble() {
        List<Long> numbers = gdelt(Statuses.TENSE).stream()
                .map(row -> Long.valueOf(Objects.requireNonNull(row.get("GLOBALEVENTID"))))
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat((long) (double) number).isEqualTo(number));
    }

    @Test
    void statusesChooseWhatIsWritten() {
        assertThat(gdelt(Statuses.HAPPENED)).hasSize(8);
        assertThat(gdelt(Statuses.INTENT)).hasSize(9);
        List<Map<String, String>> folded = gdelt(Statuses.TENSE);
        assertThat(folded).hasSize(10);
        assertThat(folded.get(8)).containsEntry("EventRootCode", "08").containsEntry("Actor1Code", "");
    }

    @Test
    void icewsIsReadByNameAndKeyedByNumberAndDay() {
        List<Map<String, String>> rows =
                TabFile.withHeader(Sample.bytes(Format.ICEWS_TSV, Sample.SETTINGS), ForeignColumns.ICEWS);
        assertThat(ForeignColumns.ICEWS).hasSize(20);
        assertThat(rows.get(1))
                .containsEntry("Source Country", "Austria")
                .containsEntry("Event Text", "means to give military aid (promised)")
                .containsEntry("CAMEO Code", "0332")
                .containsEntry("Intensity", "5.2");
        assertThat(rows.stream().map(row -> row.get("Event ID") + " " + row.get("Event Date")))
                .doesNotHaveDuplicates();
        assertThat(rows.getFirst()).containsEntry("City", "Mopti").containsEntry("Latitude", "14.4843");
    }

    @Test
    void phoenixDrawsItsOwnClassesAndKeepsStatusAmongIssues() {
        List<Map<String, String>> rows =
                TabFile.bare(Sample.bytes(Format.PHOENIX_TSV, Sample.SETTINGS), ForeignColumns.PHOENIX);
        assertThat(ForeignColumns.PHOENIX).hasSize(26);
        assertThat(rows.get(1))
                .containsEntry("PentaClass", "1")
                .containsEntry("Issues", "MILITARY,1;STATUS_PROMISED,1")
                .containsEntry("SourceActorFull", "AUTGOV");
        assertThat(rows.getFirst())
                .containsEntry("SentenceIDs", "c1;c2;c3")
                .containsEntry("NewsSources", "radio;gazette;herald");
    }

    @Test
    void polecatHasFortyCellsWhateverTheTextsHold() {
        List<Map<String, String>> rows =
                TabFile.withHeader(Sample.bytes(Format.POLECAT_TSV, Sample.SETTINGS), ForeignColumns.POLECAT);
        assertThat(ForeignColumns.POLECAT).hasSize(40);
        assertThat(rows.getFirst())
                .containsEntry("Event ID", "ec1")
                .containsEntry("Event Type", "ASSAULT")
                .containsEntry("Event Mode", "firearms")
                .containsEntry("Actor COW", "432")
                .containsEntry("Actor Name Raw", "JNIM")
                .containsEntry("Raw Placename", "Mopti")
                .containsEntry("Quad Code", "MATERIAL CONFLICT");
        assertThat(rows.get(1)).containsEntry("Event Type", "AGREE").containsEntry("Event Mode", "");
        assertThat(rows.get(2).get("Event ID")).startsWith("ec5-");
    }

    @Test
    void talksOfThreeAreSixRowsEachWay() {
        assertThat(gdelt(Statuses.INTENT).subList(2, 8))
                .map(row -> row.get("Actor1Code") + ">" + row.get("Actor2Code"))
                .containsExactlyInAnyOrder(
                        "AUTGOV>MLI", "AUTGOV>IGONAT", "MLI>AUTGOV", "MLI>IGONAT", "IGONAT>AUTGOV", "IGONAT>MLI");
    }

    @Test
    void aCodeThatIsReadBackSaysWhatWasMeant() {
        Plover plover = Plover.load();
        List<Plover.Reading> readings = gdelt(Statuses.INTENT).stream()
                .map(row -> Objects.requireNonNull(plover.of(Objects.requireNonNull(row.get("EventCode")))))
                .toList();
        assertThat(readings.get(1))
                .isEqualTo(new Plover.Reading(ClaimType.AID, null, List.of("military"), Status.PROMISED));
        assertThat(readings.getFirst().type()).isEqualTo(ClaimType.ASSAULT);
        assertThat(readings.getFirst().mode()).isEqualTo("firearms");
    }
}
