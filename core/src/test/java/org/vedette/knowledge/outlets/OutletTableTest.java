package org.vedette.knowledge.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vedette.model.FaultyFileException;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;

class OutletTableTest {
    private static final String HEAD =
            "# checked on: 2026-11-22\n# columns: name\tcountry\tkind\towner\tletter\treason\n";

    private static Outlets read(String rows) {
        return OutletTable.read("outlets.tsv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOutletHasItsLetterAndTheUnknownCannotBeJudged() {
        Outlets outlets = read("Andes Wire\tCHL\tagency\ta trust\tB\tattributes\n");
        assertThat(outlets.of("Andes Wire")).isEqualTo(SourceGrade.B);
        assertThat(outlets.of("Pampa Radio")).isEqualTo(SourceGrade.F);
        assertThat(outlets.of(null)).isEqualTo(SourceGrade.F);
    }

    @Test
    void everyFaultIsNamed() {
        String rows = "Andes Wire\tCHL\tagency\ta trust\tG\tx\nAndes Wire\tCHL\tagency\ta trust\tB\tx\n"
                + "Andes Wire\tCHL\tagency\ta trust\tC\tx\n";
        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("outlets.tsv:3:31: found «G», wanted one of [A, B, C, D, E, F]")
                .hasMessageContaining("outlets.tsv:5:1: found «Andes Wire» again, wanted each outlet once");
    }
}
