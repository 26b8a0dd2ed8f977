package org.vedette.knowledge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.Fault;

class TownTableTest {
    private static final String TOWNS = """
            # columns: geonames\tname\tcountry\tlat\tlon\tpeople\tkind\tnames
            1\tSão Tomé\tSTP\t0.336\t6.727\t71868\tcapital\tSao-Tome|Santo Tomé
            2\tGao\tMLI\t16.272\t-0.045\t87000\tcity\tGaô|GAO
            3\tGao\tPHL\t-5.\t+120.5\t15000\tcity\t
            4\t서울\tKOR\t37.566\t126.978\t10349312\tcapital\tSeoul|İzmit-e Nār
            """;

    private final List<Fault> faults = new ArrayList<>();

    private List<String> named(String table, String name) {
        return TownTable.read("places.tsv", table.getBytes(StandardCharsets.UTF_8), faults::add)
                .named(FoldedName.of(name))
                .stream()
                .map(town -> town.geonames() + " " + town.country() + " " + town.lat() + " " + town.lon())
                .toList();
    }

    @Test
    void aTownIsFoundByEachOfItsNamesHoweverItIsWritten() {
        for (String name : List.of("São Tomé", "sao tome", "SAO-TOMÉ", "Santo Tome")) {
            assertThat(named(TOWNS, name)).as(name).containsExactly("1 STP 0.336 6.727");
        }
        assertThat(named(TOWNS, "izmit e nar")).containsExactly("4 KOR 37.566 126.978");
        assertThat(named(TOWNS, "서울")).containsExactly("4 KOR 37.566 126.978");
        assertThat(named(TOWNS, "Santo")).isEmpty();
        assertThat(named(TOWNS, "")).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void townsOfOneNameComeInTheOrderOfTheTableEachOnce() {
        assertThat(named(TOWNS, "Gao")).containsExactly("2 MLI 16.272 -0.045", "3 PHL -5.0 120.5");
        assertThat(named(TOWNS.replace("\n", "\r\n"), "Gao")).hasSize(2);
        assertThat(faults).isEmpty();
    }

    @Test
    void aTableMayHaveAnyNumberOfNames() {
        var many = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            many.append(i).append("\tn").append(i / 2).append("\tMLI\t1\t2\t3\tcity\t\n");
        }
        assertThat(named(many.toString(), "n77777")).containsExactly("155554 MLI 1.0 2.0", "155555 MLI 1.0 2.0");
    }

    @Test
    void aRowThatIsNoneIsToldAndLeftOut() {
        assertThat(named("# head\n1\tGao\tMLI\tnorth\t2\t3\tcity\t\n\n2\tGao\tMLI\t1\t2\t3\tcity\n", "Gao"))
                .isEmpty();
        assertThat(faults)
                .extracting(Fault::toString)
                .containsExactly(
                        "places.tsv:2:1: found For input string: \"north\","
                                + " wanted numbers for geonames, lat, lon and people",
                        "places.tsv:3:1: found 1 columns, wanted 8 columns",
                        "places.tsv:4:1: found 7 columns, wanted 8 columns");
    }

    @Test
    void everyLetterIsFoldedAsUnicodeFoldsIt() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String name = Character.isSurrogate(c) ? "x" : "Ab" + c + "-Éx";
            assertThat(FoldedName.of(name)).as("U+%04X", (int) c).isEqualTo(FoldedName.byUnicode(name));
            byte[] bytes = (">" + name + "<").getBytes(StandardCharsets.UTF_8);
            assertThat(FoldedName.hash(bytes, 1, bytes.length - 1))
                    .as("U+%04X", (int) c)
                    .isEqualTo(FoldedName.byUnicode(name).hashCode());
        }
    }
}
