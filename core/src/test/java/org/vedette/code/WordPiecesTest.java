package org.vedette.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces = new WordPieces(
            List.of("[UNK]", "[CLS]", "[SEP]", "u", ".", "s", "troop", "##s", "elysee", "10", ",", "000", "-", "中"));

    @Test
    void takesTheLongestPieces() {
        assertThat(pieces.of("troops")).containsExactly(6, 7);
    }

    @Test
    void foldsCaseAndAccents() {
        assertThat(pieces.of("Élysée")).containsExactly(8);
        assertThat(pieces.of("TROOPS")).containsExactly(6, 7);
    }

    @Test
    void marksStandAlone() {
        assertThat(pieces.of("U.S.")).containsExactly(3, 4, 5, 4);
        assertThat(pieces.of("10,000")).containsExactly(9, 10, 11);
        assertThat(pieces.of("中")).containsExactly(13);
    }

    @Test
    void aPartThatCannotBeCutIsUnknownAsAWhole() {
        assertThat(pieces.of("troopx")).containsExactly(0);
        assertThat(pieces.of("\u200b")).containsExactly(0);
        assertThat(pieces.of("s".repeat(101))).containsExactly(0);
    }

    @Test
    void aMissingPieceIsNamed() {
        assertThatThrownBy(() -> pieces.id("##zz")).hasMessageContaining("##zz");
    }
}
