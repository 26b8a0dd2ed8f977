package org.vedette.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @Test
    void blanksAndLineEndsBecomeOneBlank() {
        assertThat(Plain.words("a \t\n\u00A0b\u2028c")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u001B', '\u0000', '\u0007', '\u009B', '\u202E', '\u2066', '\u200F', '\u061C'})
    void marksThatSteerATerminalAreReplaced(char mark) {
        assertThat(Plain.words("a" + mark + "[31mb")).isEqualTo("a\uFFFD[31mb");
    }

    @Test
    void aLineIsBounded() {
        assertThat(Plain.oneLine("x".repeat(10_000))).hasSize(404).endsWith(" ...");
        assertThat(Plain.oneLine("short")).isEqualTo("short");
    }
}
