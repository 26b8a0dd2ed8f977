package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.cli.sample.Sample;

class TableTest {
    @Test
    void eachClaimIsABlock() {
        assertThat(new Table(80, new Paint(false)).of(Sample.coded())).isEqualTo("""
                andes-1 | El Faro | published 2023-05-09 | 2 claims
                   Engineers for La Paz

                1. AID, promised: Peru (PER) -> Bolivia (BOL), about Chile (CHL)
                   words          «send» in: Santiago’s envoy told Radio Andina that Peru will
                                  send about 40 of its 120 engineers to La Paz by Friday.
                   when           «by Friday», by 2023-05-12
                   where          La Paz (BOL)
                   how many       about 40 engineers, part of 120
                   on whose word  Santiago’s envoy (CHL) «told», through Radio Andina, in El
                                  Faro
                   sure           0.88

                2. CONSULT.multilateral, occurred: Chile (CHL) and Peru (PER), with each other
                   words          «talks» in: Chile and Peru held talks.
                   on whose word  El Faro in its own voice
                   sure           0.50
                """);
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(new Table(80, new Paint(false)).of(Sample.coded(List.of())))
                .isEqualTo("andes-1 | El Faro | published 2023-05-09 | no claims\n   Engineers for La Paz\n");
    }

    @Test
    void coloursChangeNoWordAndNoLineEnd() {
        String coloured = new Table(80, new Paint(true)).of(Sample.coded());
        assertThat(coloured).contains("\u001B[1mandes-1\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(new Table(80, new Paint(false)).of(Sample.coded()));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width = 40; width < 130; width += 7) {
            int widest = width;
            assertThat(new Table(width, new Paint(false)).of(Sample.coded()).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(widest));
        }
    }
}
