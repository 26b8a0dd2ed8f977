package org.vedette.eval.watches;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.eval.ProjectRoot;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.replay.WatchLoop;
import org.vedette.watch.Watch;
import org.vedette.watchfile.KnownActors;
import org.vedette.watchfile.WatchFile;

/// Every watch under watches/ has no fault, and does what its stories say: some cross the line, some do not.
class LibraryTest {
    private static final Path FOLDER = ProjectRoot.PATH.resolve("watches");
    private static final int EXPECTED_AT_LEAST = 8;
    private static final KnownActors ACTORS = new KnownActors(ActorRegister.load());

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Arguments> stories() throws IOException {
        var all = new ArrayList<Arguments>();
        for (Path file : files()) {
            Path stories = Path.of(file.toString().replace(".yaml", ".stories"));
            Story.read(Files.readString(stories))
                    .forEach(story -> all.add(Arguments.of(file.getFileName().toString(), story)));
        }
        return all;
    }

    private static WatchPlan plan(String file) throws IOException {
        return WatchFile.read(file, Files.readString(FOLDER.resolve(file)), ACTORS::knows);
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(EXPECTED_AT_LEAST);
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(2 * EXPECTED_AT_LEAST);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aWatchDoesWhatItsStorySays(String file, Story story) throws IOException {
        WatchPlan plan = plan(file);
        var loop = new WatchLoop(new Watch(plan, Outlets.NONE));
        var expected = new ArrayList<String>();
        var found = new ArrayList<String>();
        for (Story.Step step : story.steps()) {
            switch (step) {
                case Story.Step.Happens(var at, var told) -> loop.heard(at, List.of(told));
                case Story.Step.Expects(var at, var phase) -> {
                    loop.passed(at);
                    expected.add(at + " " + phase);
                    found.add(at + " " + loop.standing(at).phase().id());
                }
            }
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void someStoriesReachTheHighestPhaseAndSomeStayCalm(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stories = Files.readString(Path.of(file.toString().replace(".yaml", ".stories")));
        assertThat(stories)
                .contains(" " + plan(name).phases().getLast().id() + "\n")
                .contains(" calm\n");
    }
}
