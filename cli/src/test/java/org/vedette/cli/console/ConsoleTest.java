package org.vedette.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    private static final String TERMINAL = "vedette.terminal";
    private static final String COLUMNS = "vedette.columns";

    @AfterEach
    void forget() {
        System.clearProperty(TERMINAL);
        System.clearProperty(COLUMNS);
    }

    @ParameterizedTest
    @CsvSource({"out, true, false", "' err', false, true", "out err, true, true", "'', false, false"})
    void theLauncherTellsWhichStreamsAreTerminals(String told, boolean out, boolean err) {
        System.setProperty(TERMINAL, told);
        Console console = Console.ofProcess();
        assertThat(console.outIsTerminal()).isEqualTo(out);
        assertThat(console.errIsTerminal()).isEqualTo(err);
        if (!out) {
            assertThat(console.colours()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"72, 72", "5, 100", "12, 40", "999999, 100", "wide, 100", "'', 100"})
    void theWidthIsThatOfTheTerminalWithinReason(String told, int width) {
        System.setProperty(COLUMNS, told);
        assertThat(Console.ofProcess().width()).isEqualTo(width);
    }

    @Test
    void withoutTheLauncherNothingIsATerminal() {
        assertThat(Console.ofProcess().outIsTerminal()).isFalse();
        assertThat(Console.ofProcess().home()).hasToString(".");
    }
}
