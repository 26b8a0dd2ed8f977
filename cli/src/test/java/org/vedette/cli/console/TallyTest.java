package org.vedette.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;

class TallyTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Tally tally = new Tally(new Output(err), "documents");

    @Test
    void nothingIsSaidWhenAllWentThrough() {
        tally.done();
        assertThat(tally.close()).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void whatWasSetAsideIsSaidOneLineEachAndCounted() {
        tally.done();
        tally.setAside(new SetAside<>("a\nb", Trouble.ARTICLE_HAS_NO_TEXT, "3 blank\u001B characters"));
        assertThat(tally.close()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("vedette: set aside a b: 102 article has no text: 3 blank\uFFFD characters\n"
                        + "vedette: 1 of 2 documents set aside\n");
    }
}
