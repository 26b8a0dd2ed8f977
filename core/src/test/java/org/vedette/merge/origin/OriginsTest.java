package org.vedette.merge.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vedette.merge.Tale;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;

/// Forty reprints are not forty sources.
class OriginsTest {
    private static final String WIRE = "Chile flew forty field kitchens to Arequipa on Friday after the quake, and two"
            + " frigates with drinking water left Valparaiso for the port of Matarani the same evening.";

    private static Tale tale(String id) {
        return Tale.of(id, ClaimType.AID, id.equals("z") ? "2024-05-09" : "2024-05-0" + (1 + id.charAt(0) - 'a'))
                .by("CHL")
                .to("PER");
    }

    private static List<Origin> origins(Tale... tales) {
        return Origins.ofReports(Arrays.stream(tales).map(Tale::report).toList());
    }

    private static String groups(Tale... tales) {
        return origins(tales).stream()
                .map(origin -> String.join(" ", origin.claims()))
                .sorted()
                .collect(Collectors.joining(" | "));
    }

    @Test
    void twoOutletsInTheirOwnWordsAreTwoOrigins() {
        assertThat(groups(
                        tale("a")
                                .outlet("El Faro")
                                .words("Forty kitchens reached Arequipa by air, the airport told us."),
                        tale("b")
                                .outlet("La Nube")
                                .words("Our reporter saw frigates unload drinking water at the pier.")))
                .isEqualTo("a | b");
    }

    @Test
    void aReprintIsNoOriginOfItsOwn() {
        List<Origin> origins = origins(
                tale("a").outlet("El Faro").passage(WIRE),
                tale("b").outlet("La Nube").passage(WIRE + " (Photo)"));
        assertThat(origins).singleElement().satisfies(origin -> {
            assertThat(origin.claims()).containsExactly("a", "b");
            assertThat(origin.why()).isEqualTo("El Faro and La Nube carry the same text");
        });
    }

    @Test
    void aRewrittenCopyIsNone() {
        String rewritten = "Following Friday's quake forty field kitchens were flown from Chile to Arequipa; the same"
                + " evening two frigates carrying drinking water left Valparaiso for Matarani port.";
        assertThat(groups(
                        tale("a").outlet("El Faro").passage(WIRE),
                        tale("b").outlet("La Nube").passage(rewritten)))
                .isEqualTo("a b");
    }

    @Test
    void aWireCopyGoesBackToItsAgency() {
        List<Origin> origins = origins(
                tale("a").outlet("El Faro").credit("Reuters").words("Kitchens flown to the stricken city by Chile"),
                tale("b").outlet("La Nube").credit("Reuters").words("Two frigates and drinking water for Peru"),
                tale("c").outlet("Reuters").words("Santiago opened its depots on Friday"));
        assertThat(origins)
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.why()).isEqualTo("El Faro, La Nube and Reuters go back to Reuters"));
    }

    @Test
    void anAgencyTheRegisterDoesNotKnowIsFoundByItsInitials() {
        assertThat(groups(
                        tale("a").outlet("Gulf of Nowhere Wire").credit("GNW").words("Kitchens flown to the city"),
                        tale("b").outlet("El Faro").credit("GNW").words("Two frigates and drinking water for Peru"),
                        tale("c").outlet("Gulf of Nowhere Wire").words("Santiago opened its depots on Friday"),
                        tale("d").outlet("Great North Weekly").words("We saw boats")))
                .isEqualTo("a b c | d");
    }

    @Test
    void whoPassesOnAnotherIsThatOther() {
        assertThat(groups(
                        tale("a").outlet("El Faro").relayed("Radio Andina"),
                        tale("b").outlet("Radio Andina"),
                        tale("c").outlet("La Nube")))
                .isEqualTo("a b | c");
    }

    @Test
    void theSameSpeakerIsOneOriginInAnyNumberOfOutlets() {
        List<Origin> origins = origins(
                tale("a").outlet("El Faro").said("CHL.MOD").words("one"),
                tale("b").outlet("La Nube").said("CHL.MOD").words("two"),
                tale("c").outlet("El Sol").said("CHL").words("three"),
                tale("d").outlet("El Alba").said("PER.MOH").words("four"));
        assertThat(origins).extracting(Origin::claims).containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("d"));
        assertThat(origins)
                .extracting(Origin::why)
                .containsExactly("El Faro, La Nube and El Sol quote CHL.MOD", "El Alba quotes PER.MOH");
    }

    @Test
    void twoSpeakersAreTwoOriginsEvenInOneCopiedArticle() {
        assertThat(groups(
                        tale("a").article("x").outlet("El Faro").said("CHL.MOD").passage(WIRE),
                        tale("b").article("x").outlet("El Faro").said("PER.MOH").passage(WIRE),
                        tale("c").article("y").outlet("La Nube").said("CHL.MOD").passage(WIRE)))
                .isEqualTo("a c | b");
    }

    @Test
    void anOutletThatNamesNoSpeakerIsOneOriginHoweverOftenItTells() {
        assertThat(groups(
                        tale("a").outlet("El Faro").words("Kitchens arrive"),
                        tale("b").outlet("El Faro").unnamed("officials").words("More water is under way"),
                        tale("c").outlet("La Nube").unnamed("officials").words("Aid lands in the south")))
                .isEqualTo("a b | c");
    }

    @Test
    void agenciesWithoutANameTieNobody() {
        assertThat(groups(
                        tale("a").outlet("El Faro").credit(Credits.AGENCIES).words("Kitchens arrive"),
                        tale("b").outlet("La Nube").credit(Credits.AGENCIES).words("More water is under way")))
                .isEqualTo("a | b");
    }

    @Test
    void aHundredReprintsAndOneWitnessAreTwoOriginsInAnyOrder() {
        var reports = new ArrayList<Report>();
        for (int i = 10; i < 110; i++) {
            reports.add(Tale.of("r" + i, ClaimType.AID, "2024-05-01")
                    .outlet("Paper " + i)
                    .passage(WIRE + " Page " + i + ".")
                    .report());
        }
        reports.add(tale("z")
                .outlet("El Faro")
                .passage("Our own reporter watched the kitchens being unloaded at night.")
                .report());
        List<Origin> expected = Origins.ofReports(reports);
        assertThat(expected).hasSize(2);
        assertThat(expected)
                .extracting(Origin::why)
                .contains("Paper 10, Paper 100, Paper 101 and 97 more carry the same text");
        Collections.shuffle(reports, new Random(5));
        assertThat(Origins.ofReports(reports)).isEqualTo(expected);
    }
}
