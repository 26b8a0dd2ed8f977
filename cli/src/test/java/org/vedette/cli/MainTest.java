package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;

class MainTest {
    @Test
    void helpNamesEveryCommand() {
        Run run = Run.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "read ",
                        "label ",
                        "serve ",
                        "actors ",
                        "bench ",
                        "train ",
                        "corpus ",
                        "eval ",
                        "completion ",
                        "Examples:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "label",
                "actors resolve",
                "actors show",
                "bench read",
                "train",
                "corpus check",
                "corpus coverage",
                "eval",
                "watch check",
                "watch replay",
                "watch run",
                "watch baseline",
                "warnings",
                "warning",
                "bench watch",
                "accounts",
                "serve",
                "demo",
                "collect",
                "feeds check",
                "feeds status",
                "completion"
            })
    void everyCommandTellsItsOptionsWithExamples(String command) {
        Run run = Run.of((command + " --help").split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: vedette " + command).contains("Examples:\n  ", "vedette " + command);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "red                              | vedette: «red» is not understood here        | did you mean read",
                "read --foramt jsonl              | vedette read: there is no option --foramt    | did you mean --format?",
                "read a.txt --format xml          | vedette read: invalid value for option       | 'xml'",
                "read a.txt --published Monday    | found «Monday», wanted a day                 | --help",
                "read a.txt --threads many        | invalid value for option '--threads'         | --help",
                "read a.txt --threads 0           | --threads 0: wanted at least 1               | leave it out",
                "read a.txt --max-length 0        | --max-length 0: wanted at least 1            | leave it out",
                "read a.txt --with spans          | --with spans needs --format jsonl            | leave --with out",
                "read a.txt --explain --format jsonl | --explain is for people                   | leave one out",
                "read                             | nothing to read                              | give a file",
                "collect                          | nothing to collect                           | give --feeds FILE",
                "collect --drop no-such-folder    | --drop no-such-folder: no such folder        | give a folder",
                "collect --feeds no-such-file     | no-such-file: no such file                   | give a file of feeds",
                "collect --mail a --once --every 1hour | --once and --every in one run           | leave one out",
                "collect --mail a --every 1hour   | --every without --out                        | add --out DIR",
                "collect --mail a --every often   | found «often», wanted a time                 | --help",
                "feeds                            | feeds: what to do is not given               | feeds check FILE",
                "label                            | missing required option                      | --help",
                "label --input no-such-file       | --input no-such-file: no such file           | - for standard input",
                "actors                           | actors: what to do is not given              | actors show NAME",
                "bench                            | bench: what to measure is not given          | bench read",
                "bench read a.txt --rounds 0      | wanted at least 1 of each                    | leave them out",
                "accounts                         | accounts: what to do is not given            | accounts --help",
                "corpus                           | corpus: what to do is not given              | corpus check",
                "corpus check no-such-folder      | no-such-folder: no such folder               | give a folder",
                "train --base gpt                 | --base gpt: no such encoder                  | bge-small, minilm",
                "train --epochs 0                 | --epochs 0                                   | leave them out",
                "train --corpus no-such-folder    | no-such-folder: no such folder               | give a folder"
            })
    void wrongUsageSaysWhatIsWrongAndWhatToDo(String arguments, String wrong, String advice) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(wrong, advice).doesNotContain("\tat ", "Exception");
    }

    @Test
    void theGuideNamesEveryOptionOfReading() throws IOException {
        String guide = Files.readString(Run.HOME.resolve("docs/guide-reader.md"));
        List<String> options = Pattern.compile("--[a-z-]+")
                .matcher(Run.of("read", "--help").out())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(option -> !option.equals("--help"))
                .toList();
        assertThat(options)
                .hasSizeGreaterThan(8)
                .allSatisfy(option -> assertThat(guide).contains("`" + option));
    }

    @Test
    void noCommandIsWrongUsage() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("vedette: no command given\nvedette --help lists the commands\n");
    }

    @Test
    void theVersionNamesTheEditions() {
        Run run = Run.of("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("vedette ");
        assertThat(run.lines().get(1)).startsWith("model ");
        assertThat(run.lines().get(2)).startsWith("knowledge ");
    }

    @Test
    void completionIsAShellScriptThatKnowsTheOptions() {
        Run run = Run.of("completion");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete ", "--explain", "--threads", "resolve");
    }

    @Test
    void aFolderThatIsNoReaderIsRefusedInWords(@TempDir Path folder) {
        Run run = Run.fed("Chile sent tents to Peru.", "read", "-", "--model", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("no reader.properties there", "vedette train")
                .doesNotContain("Exception");
    }

    @Test
    void theCorpusIsWhole() {
        Run run = Run.of("corpus", "check");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).matches("vedette: [0-9]+ files, [0-9,]+ sentences, [0-9,]+ claims, no fault\n");
    }

    @Test
    void coverageIsPrintedInTables() {
        Run run = Run.of("corpus", "coverage", "--least", "7");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).contains("type x status", "type x voice", "type x frame", "type x region");
        assertThat(List.of(run.lines().getLast().split(" "))).contains("7");
    }

    @Test
    void aReaderThatHasGoneIsNoFault() {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(), new Output(gone()), new Output(err), 100, false, false, false, Run.HOME);
        assertThat(Main.run(console, "corpus", "coverage")).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static OutputStream gone() {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
    }
}
