package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.eval.house.Breach;
import org.vedette.eval.house.Excuses;
import org.vedette.eval.house.House;
import org.vedette.eval.house.Rule;
import org.vedette.eval.house.Rules;
import org.vedette.eval.house.Source;
import org.vedette.eval.house.Sources;

/// The rules bite: each finds what is broken in the sample house, and leaves what is whole.
class BrokenHouseTest {
    private static final String SAMPLE = "org.vedette.eval.sample";
    private static final House BROKEN =
            new House(SAMPLE, ProjectRoot.PATH, new ClassFileImporter().importPackages(SAMPLE), List.of());

    private static Rule rule(String name) {
        return Rules.all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> breaches(String rule, House house) {
        return rule(rule).look().apply(house).breaches().stream()
                .map(Breach::toString)
                .toList();
    }

    private static House written(String path, String text) {
        List<Source> sources = Sources.of(Map.of(path, text));
        return new House("org.vedette", ProjectRoot.PATH, BROKEN.classes(), sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model-stands-alone     | model.Open      | depends on org.vedette.eval.sample.code.Restless
            knowledge-on-model     | knowledge.Looks | depends on org.vedette.eval.sample.code.Restless
            stations-apart         | code.Restless   | depends on org.vedette.eval.sample.read.Neighbour
            stations-apart         | read.Neighbour  | depends on org.vedette.eval.sample.code.Restless
            one-place-knows-all    | store.Both      | knows the stations [code, read]
            shells-on-top          | code.Restless   | depends on org.vedette.eval.sample.cli.Shell
            shells-on-top          | read.Neighbour  | depends on org.vedette.eval.sample.pipeline.Journey
            foreign-in-its-place   | code.Restless   | depends on picocli.CommandLine
            network-in-collect     | code.Restless   | depends on java.net.URI
            files-at-the-rim       | code.Restless   | depends on java.nio.file.Files
            no-clock               | code.Restless   | java.time.Instant.now()
            no-clock               | code.Restless   | java.lang.System.currentTimeMillis()
            time-spent-in-pipeline | code.Restless   | java.lang.System.nanoTime()
            no-chance              | code.Restless   | java.util.Random.<init>()
            no-chance              | code.Restless   | java.util.UUID.randomUUID()
            no-chance              | code.Restless   | java.util.Collections.shuffle(java.util.List)
            model-of-values        | model.Open      | Open is no record, enum, sealed interface or exception
            model-stays            | model.Open      | the field moves is not final
            no-moving-statics      | model.Open      | the field count is not final
            no-static-drawers      | code.Restless   | the static field DRAWER holds what can be filled
            no-printing            | code.Restless   | java.lang.System.out
            no-logging-stations    | code.Restless   | depends on java.util.logging.Logger
            """)
    void compiledClassesAreSeenThrough(String rule, String where, String what) {
        assertThat(breaches(rule, BROKEN)).anyMatch(breach -> breach.startsWith(SAMPLE + "." + where + ": " + what));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model-of-values        | Closed
            model-stays            | Closed
            no-chance              | shuffle(java.util.List, java.util.Random)
            no-static-drawers      | SHUT
            no-printing            | Shell
            network-in-collect     | Messenger
            time-spent-in-pipeline | Journey
            """)
    void whatIsWholeIsLeft(String rule, String innocent) {
        assertThat(breaches(rule, BROKEN)).isNotEmpty().noneMatch(breach -> breach.contains(innocent));
    }

    @Test
    void circlesAreFound() {
        assertThat(breaches("no-circles", BROKEN)).anyMatch(breach -> breach.contains("Cycle detected"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            no-broad-catch  => class A { void a() { try { b(); } catch (RuntimeException any) { b(); } } }
            no-broad-catch  => class A { void a() { try { b(); } catch (java.io.IOException | Error any) { b(); } } }
            no-empty-catch  => class A { void a() { try { b(); } catch (IllegalStateException any) { /* well */ } } }
            no-broad-throw  => class A { void a() { throw new RuntimeException("well"); } }
            no-bare-units   => public class A { public void a(int waitSeconds) {} }
            no-bare-units   => public interface A { void a(long timeout); }
            no-bare-units   => public record A(int startOffset) {}
            no-bare-units   => public interface A { record B(double waitMillis) {} }
            order-in-values => record A(java.util.Map<String, String> b) { A { b = Map.copyOf(b); } }
            order-in-values => record A(HashMap<String, String> b) {}
            no-drawer-names => class TextHelper {}
            no-drawer-names => class A { interface NameUtils {} }
            package-says-what => class A {}
            """)
    void sourcesAreReadThrough(String rule, String text) {
        String path = "core/src/main/java/org/vedette/code/A.java";
        assertThat(breaches(rule, written(path, "package org.vedette.code;\n" + text)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            no-broad-catch  => class A { void a() { try { b(); } catch (IllegalStateException one) { b(); } } }
            no-bare-units   => public class A { public void a(java.time.Duration timeout) {} void b(int startOffset) {} }
            no-bare-units   => class A { public void a(int endOffset) {} public record B(int endOffset) {} }
            order-in-values => class A { java.util.Map<String, String> b = Map.of(); }
            no-drawer-names => class Baseline { record Utility() {} }
            short-methods   => class A { void a() { b(); } }
            """)
    void whatIsWellWrittenIsLeft(String rule, String text) {
        String path = "core/src/main/java/org/vedette/code/A.java";
        assertThat(breaches(rule, written(path, "package org.vedette.code;\n" + text)))
                .isEmpty();
    }

    @Test
    void inTheModelNoMapWithoutOrderIsUsedAtAll() {
        String text =
                "package org.vedette.model;\nclass A { Object b() { return java.util.stream.Collectors.toSet(); } "
                        + "Object c() { return Set.of(); } }";
        assertThat(breaches("order-in-values", written("core/src/main/java/org/vedette/model/A.java", text)))
                .containsExactly("org.vedette.model.A: A uses Set.of (line 2)");
    }

    @Test
    void longMethodsAndFilesAreCounted() {
        String body = "        b();\n".repeat(59);
        String text = "package org.vedette.code;\nclass A {\n    @Override\n    void a() {\n" + body + "    }\n"
                + "    // more\n".repeat(440) + "}\n";
        House house = written("core/src/main/java/org/vedette/code/A.java", text);
        assertThat(breaches("short-methods", house))
                .containsExactly("org.vedette.code.A: a has 61 lines; at most 60 (line 4)");
        assertThat(breaches("short-files", house)).containsExactly("org.vedette.code.A: 505 lines; at most 500");
        assertThat(breaches("mostly-short-methods", house)).hasSize(1);
        assertThat(breaches("mostly-short-files", house)).hasSize(1);
        assertThat(breaches("as-many-tests", house)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { @Test void a() { b(); } void b() {} }",
                "class A { @ParameterizedTest void a() { new A().toString(); } }"
            })
    void aTestWithoutAssertionIsFound(String text) {
        assertThat(breaches("tests-assert", written("core/src/test/java/A.java", text)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { @Test void a() { b(); } void b() { assertThat(1); } }",
                "class A { @Test void a() { assertThrows(null, null); } }",
                "class A { @TestFactory Object a() { return c(this::b); } void b() { assertEquals(1, 2); } Object c(Object d) { return d; } }"
            })
    void aTestThatAssertsThroughAnotherMethodIsOne(String text) {
        assertThat(breaches("tests-assert", written("core/src/test/java/A.java", text)))
                .isEmpty();
    }

    @Test
    void mocksAreFound() {
        House house = written("core/src/test/java/A.java", "import org.mockito.Mockito; class A {}");
        assertThat(breaches("no-mocks", house)).containsExactly("A: imports org.mockito.Mockito");
    }

    @Test
    void authorTagsAreFound() {
        House house = written("core/src/main/java/A.java", "/// A thing.\n/// @" + "author somebody\nclass A {}");
        assertThat(breaches("no-author-tags", house)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /// What it holds. | true
            /// what it holds. | false
            /// What it holds  | false
            // What it holds.  | false
            """)
    void aPackageIsToldInASentence(String comment, boolean enough) {
        House house = written(
                "core/src/main/java/org/vedette/read/package-info.java",
                comment + "\n@NullMarked\npackage org.vedette.read;\n\nimport org.jspecify.annotations.NullMarked;\n");
        assertThat(breaches("package-says-what", house).isEmpty()).isEqualTo(enough);
    }

    @Test
    void anExcuseCoversItsRuleAndItsClass() {
        assertThat(new Excuses(BROKEN).unexcused(rule("no-printing")))
                .extracting(Breach::where)
                .containsExactly(SAMPLE + ".code.Restless");
    }

    @Test
    void excusesThatAreLateNeedlessEmptyOrMistakenAreFound() {
        String store = SAMPLE + ".store.";
        assertThat(new Excuses(BROKEN).complaints(Rules.all(), YearMonth.of(2026, 11)))
                .containsExactly(
                        store + "TooLate: the excuse from no-printing has run out",
                        store + "Needless: the excuse from no-printing gives no reason",
                        store + "Mistaken: the excuse from no-shouting names no rule",
                        store + "Needless: the excuse from no-printing is no longer needed");
    }
}
