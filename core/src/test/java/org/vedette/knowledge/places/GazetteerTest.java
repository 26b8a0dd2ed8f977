package org.vedette.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.FaultyFileException;

class GazetteerTest {
    private static final String HEAD = "# columns: name\tnames\tkind\tcountry\tlat\tlon\trank\tnote\n";
    private static final String TOWN = "1\tGao\tMLI\t16.272\t-0.045\t87000\tcity\tGaô\n";

    private static Gazetteer read(String towns, String regions) {
        return Gazetteer.read(
                towns.getBytes(StandardCharsets.UTF_8),
                (HEAD + regions).getBytes(StandardCharsets.UTF_8),
                List.of("MLI", "SDN")::contains);
    }

    @Test
    void aTownComesBeforeARegionOfItsNameInItsCountry() {
        Gazetteer gazetteer = read(
                TOWN, "Gao\tGao Region\tprovince\tMLI\t17.5\t-1.0\t2\t\nGao\t\tplace\tSDN\t13.0\t24.0\t3\ta village\n");
        assertThat(gazetteer.named("gao")).extracting(Spot::geonames).containsExactly(1L, null);
        assertThat(gazetteer.named("Gao Region")).extracting(Spot::lat).containsExactly(17.5);
    }

    @Test
    void everyFaultOfTheTableIsToldByLineAndColumn() {
        assertThatThrownBy(() -> read(
                        "x\tGao\tMLI\t16.272\t-0.045\t87000\tcity\t\n",
                        "Darfur\t\tregio\tSUD\t13,5\t24.5\t4\t\n\t\tsea\t\t91.0\t200\t1\t\nKivu\n"))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("places.tsv:1:1: ")
                .hasMessageContaining("regions.tsv:2:9: found «regio»")
                .hasMessageContaining("regions.tsv:2:15: found «SUD», wanted a code of ISO 3166-1 alpha-3, or nothing")
                .hasMessageContaining("regions.tsv:2:19: found «13,5», wanted degrees from -90 to 90")
                .hasMessageContaining("regions.tsv:2:29: found «4»")
                .hasMessageContaining("regions.tsv:3:1: found nothing, wanted name")
                .hasMessageContaining("regions.tsv:3:8: found «91.0»")
                .hasMessageContaining("regions.tsv:3:13: found «200», wanted degrees from -180 to 180")
                .hasMessageContaining("regions.tsv:4:1: found 1 column");
    }

    @Test
    void theShippedTablesHoldTownsAndRegionsOfTheWholeWorld() {
        Gazetteer shipped = Gazetteer.load();
        assertThat(List.of(
                        "Sindh", "Darfur", "Tigray", "Donbas", "Hauran", "Cabo Delgado", "Catatumbo", "Bougainville"))
                .allSatisfy(name -> assertThat(shipped.named(name)).isNotEmpty());
        assertThat(shipped.country("Darfur")).as("a region is no town").isNull();
        assertThat(shipped.countryOfAny("Darfur")).isEqualTo("SDN");
        assertThat(shipped.countryOfAny("Rotterdam")).isEqualTo("NLD");
        assertThat(shipped.countryOfAny("Punjab")).as("two states have one").isNull();
        assertThat(shipped.countryOfAny("Baltic Sea")).as("nobody's").isNull();
    }
}
