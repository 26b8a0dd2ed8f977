package org.vedette.eval.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tests that can fail, on things that are real.
final class TestHabits {
    private static final Set<String> TEST = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");
    private static final Pattern ASSERTS = Pattern.compile("(assert|check|refuse)\\p{Alnum}*|fail");
    private static final Pattern MOCKS =
            Pattern.compile("org\\.(mockito|easymock|powermock|jmock)\\..*|io\\.mockk\\..*|mockit\\..*");
    private static final String RESOURCES = "src/test/resources";

    private TestHabits() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("tests-assert", "a test that cannot fail promises nothing", 10, TestHabits::assertions),
                new Rule(
                        "no-mocks",
                        "a mock repeats what we believe; a fake beside its port does not",
                        10,
                        TestHabits::mocks),
                new Rule(
                        "fixtures-are-read",
                        "a fixture that no test names is read by nobody",
                        0,
                        TestHabits::fixtures));
    }

    private static Seen assertions(House house) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.testSources()) {
            Set<String> asserting = asserting(source);
            for (Source.Method method : source.methods()) {
                if (method.annotations().stream().anyMatch(TEST::contains)) {
                    lookedAt++;
                    if (!asserts(method, asserting)) {
                        breaches.add(source.breach(method.line(), method.name() + " asserts nothing"));
                    }
                }
            }
        }
        return new Seen(lookedAt, breaches);
    }

    /// The methods of a file that assert, themselves or by calling one another.
    private static Set<String> asserting(Source source) {
        Set<String> found = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Source.Method method : source.methods()) {
                more |= asserts(method, found) && found.add(method.name());
            }
        }
        return found;
    }

    private static boolean asserts(Source.Method method, Set<String> known) {
        return method.calls().stream()
                .anyMatch(call -> known.contains(call) || ASSERTS.matcher(call).matches());
    }

    private static Seen mocks(House house) {
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.testSources()) {
            source.imports().stream()
                    .filter(name -> MOCKS.matcher(name).matches())
                    .forEach(name -> breaches.add(new Breach(source.className(), "imports " + name)));
        }
        return new Seen(house.testSources().size(), breaches);
    }

    /// A fixture is named by its own name or by that of a folder it lies in.
    private static Seen fixtures(House house) {
        List<Path> files = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        List<String> tests = house.testSources().stream().map(Source::text).toList();
        for (Path folder : modules(house.root())) {
            Path resources = folder.resolve(RESOURCES);
            for (Path file : files(resources)) {
                files.add(file);
                boolean named = false;
                for (Path part : resources.relativize(file)) {
                    named |= tests.stream().anyMatch(text -> text.contains(part.toString()));
                }
                if (!named) {
                    breaches.add(new Breach(house.root().relativize(file).toString(), "no test names it"));
                }
            }
        }
        return new Seen(files.size(), breaches);
    }

    private static List<Path> modules(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
