package org.vedette.knowledge.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vedette.model.FaultyFileException;
import org.vedette.model.watch.SourceGrade;

class OutletRegisterTest {
    private static final String ORGANISATIONS = "# checked on: 2026-11-22\n"
            + "# columns: code\tname\tkind\tcountry\tsectors\tnames\tnote\n"
            + "CHL.WIRE\tAndes Wire\tMED\tCHL\tJRN\tAndes Wire|AW\tprivate\n"
            + "PER.RADIO\tPampa Radio\tMED\tPER\tJRN|GOV\tPampa Radio\tstate\n"
            + "NGO.X\tNot an outlet\tNGO\tPER\tNGO\tNot an outlet\t\n";
    private static final String LETTERS = "# checked on: 2026-11-22\n# columns: code\tletter\treason\n"
            + "state\tD\tspeaks for its government\nprivate\tC\tnot looked at\n";

    private static OutletRegister read(String letters) {
        return OutletRegister.read(
                ORGANISATIONS.getBytes(StandardCharsets.UTF_8), letters.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theLetterComesFromOwnershipUnlessTheOutletHasItsOwn() {
        OutletRegister register = read(LETTERS + "CHL.WIRE\tB\tattributes\n");
        Outlet wire = Objects.requireNonNull(register.named("aw"));
        assertThat(wire.letter()).isEqualTo(SourceGrade.B);
        assertThat(wire.reason()).isEqualTo("attributes");
        Outlet radio = Objects.requireNonNull(register.named("PAMPA RADIO"));
        assertThat(radio.letter()).isEqualTo(SourceGrade.D);
        assertThat(radio.isStateControlled()).isTrue();
        assertThat(register.all()).hasSize(2);
        assertThat(register.letters().of("andes wire")).isEqualTo(SourceGrade.B);
        assertThat(register.letters().of("elsewhere")).isEqualTo(SourceGrade.F);
    }

    @Test
    void aLetterForNobodyIsAFault() {
        assertThatThrownBy(() -> read(LETTERS + "BOL.NONE\tB\tattributes\n"))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("«BOL.NONE»");
    }

    @Test
    void theRegisterThatShipsKnowsWhoseOutletsAre() {
        OutletRegister register = OutletRegister.load();
        assertThat(register.all())
                .hasSizeGreaterThan(400)
                .allSatisfy(outlet -> assertThat(outlet.reason()).isNotBlank());
        Outlet state = Objects.requireNonNull(register.named("TASS"));
        assertThat(state.country()).isEqualTo("RUS");
        assertThat(state.isStateControlled()).isTrue();
        assertThat(Objects.requireNonNull(register.named("yonhap")).country()).isEqualTo("KOR");
    }
}
