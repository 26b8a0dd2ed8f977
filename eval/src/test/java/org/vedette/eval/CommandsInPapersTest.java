package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.cli.Main;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

/// Every command line that the papers show is one that the program knows, with all its options.
class CommandsInPapersTest {
    private static final Pattern LINE = Pattern.compile("(?m)^[^`\\n]*\\./vedette ([a-z][^|#>\\n]*)");
    private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)");
    private static final Pattern OPTION_ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)");

    static List<String> lines() {
        return Papers.markdown().stream()
                .flatMap(paper -> Papers.all(LINE, Papers.read(paper)).stream())
                .map(String::strip)
                .distinct()
                .toList();
    }

    static List<String> optionsOfRead() {
        return Papers.all(OPTION_ROW, Papers.read("docs/guide-reader.md"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theCommandAndItsOptionsExist(String line) {
        List<String> command = new ArrayList<>();
        for (String word : line.split(" ")) {
            if (!word.matches("[a-z]+")) {
                break;
            }
            command.add(word);
        }
        assertThat(help(command)).startsWith("Usage: vedette " + String.join(" ", command));
        assertThat(help(command)).contains(Papers.all(OPTION, line + " --help"));
    }

    @ParameterizedTest
    @MethodSource("optionsOfRead")
    void readHasTheOption(String option) {
        assertThat(help(List.of("read"))).contains(option);
    }

    private static String help(List<String> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new Output(out),
                new Output(err),
                Console.USUAL_WIDTH,
                false,
                false,
                false,
                ProjectRoot.PATH);
        List<String> words = new ArrayList<>(command);
        words.add("--help");
        int exit = Main.run(console, words.toArray(String[]::new));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
