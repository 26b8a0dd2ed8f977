package org.vedette.knowledge.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

class CameoTest {
    private final Cameo cameo = Cameo.load();

    @ParameterizedTest
    @CsvSource({
        "AID, , military, OCCURRED, 072, 8.3",
        "AID, , military, PLANNED, 0332, 5.2",
        "AID, , peacekeeping, ONGOING, 074, 8.5",
        "CONSULT, phone, , OCCURRED, 041, 1.0",
        "CONSULT, visit, , PLANNED, 036, 4.0",
        "ASSAULT, aerial, military, OCCURRED, 195, -10.0",
        "ASSAULT, aerial, military, THREATENED, 138, -7.0",
        "SANCTION, expel, diplomatic, OCCURRED, 166, -8.0",
        "COERCE, arrest, , OCCURRED, 173, -5.0",
        "AGREE, , , DENIED, 030, 4.0",
    })
    void codesAsTheTableSays(
            ClaimType type, String mode, String context, Status status, String wanted, double goldstein) {
        List<String> contexts = context == null ? List.of() : List.of(context);
        Cameo.Code code = cameo.of(type, mode, contexts, status);
        assertThat(code.cameo()).isEqualTo(wanted);
        assertThat(code.goldstein()).isEqualTo(goldstein);
    }

    @Test
    void everyTypeHasACodeForEveryStatus() {
        for (ClaimType type : ClaimType.values()) {
            for (Status status : Status.values()) {
                Cameo.Code code = cameo.of(type, null, List.of(), status);
                assertThat(code.cameo()).matches("[0-9]{2,4}");
                assertThat(code.goldstein()).isBetween(-10.0, 10.0);
            }
        }
    }

    @Test
    void reportsEveryFault() {
        var lines = new BufferedReader(new StringReader("# x\nAID\t\t\tmaybe\t070\tx\t1\nAID\t070\n"));
        assertThatThrownBy(() -> Cameo.read("cameo.tsv", lines))
                .hasMessageContaining("cameo.tsv:2:1")
                .hasMessageContaining("cameo.tsv:3:1: found 2 columns, wanted 7 columns");
    }
}
