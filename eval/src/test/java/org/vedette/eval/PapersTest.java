package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.eval.house.Rule;
import org.vedette.eval.house.Rules;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.Trouble;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Status;

/// The papers do not rot: what they name is there, and what is there they name.
class PapersTest {
    private static final String GUIDE = "docs/guide-reader.md";
    private static final String MANUAL = "docs/codebook/manual.md";
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");
    private static final Pattern JSON = Pattern.compile("(?s)```json\\n(.*?)\\n```");
    private static final Pattern VERSION = Pattern.compile("(\\d+(?:\\.\\d+)+)");

    static List<String> markdown() {
        return Papers.markdown();
    }

    static List<String> decisions() {
        return Papers.under("docs/decisions", ".md");
    }

    static List<String> tables() {
        return Papers.under("core/src/main/resources", ".tsv");
    }

    static List<Map.Entry<String, String>> libraries() {
        return List.copyOf(new Poms().libraries().entrySet());
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void linksLeadSomewhere(String paper) {
        assertThat(Papers.all(LINK, Papers.read(paper)))
                .allSatisfy(
                        link -> assertThat(Papers.exists(paper, link)).as(link).isTrue());
    }

    @Test
    void theIndexNamesEveryDocument() {
        String index = Papers.read("docs/README.md");
        assertThat(Papers.under("docs", ".md"))
                .hasSizeGreaterThan(10)
                .filteredOn(paper -> !paper.equals("docs/README.md"))
                .allSatisfy(paper -> assertThat(index).contains("(" + paper.substring("docs/".length()) + ")"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionSaysHowWeKnowItIsKept(String decision) {
        String text = Papers.read(decision);
        assertThat(Papers.section(text, "Context")).hasSizeGreaterThan(100);
        assertThat(Papers.section(text, "Decision")).hasSizeGreaterThan(100);
        assertThat(Papers.section(text, "Confirmation")).contains("How will we know it is kept?");
        assertThat(text)
                .startsWith("# " + decision.substring("docs/decisions/".length(), "docs/decisions/".length() + 4));
    }

    @Test
    void decisionsAreNumberedWithoutAGap() {
        List<String> numbers = decisions().stream()
                .map(path -> path.replaceFirst("docs/decisions/0*(\\d+)-.*", "$1"))
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void rulesThatDecisionsNameAreRun(String decision) {
        List<String> rules = Rules.all().stream().map(Rule::name).toList();
        assertThat(rules).containsAll(Papers.all(RULE, Papers.section(Papers.read(decision), "Confirmation")));
    }

    @ParameterizedTest
    @EnumSource
    void theGuideExplainsTheTrouble(Trouble trouble) {
        String whose = trouble.whose().name().toLowerCase(java.util.Locale.ROOT);
        assertThat(Papers.read(GUIDE)).contains("| " + trouble.code() + " | " + trouble.name() + " | " + whose + " |");
    }

    @ParameterizedTest
    @EnumSource
    void guideAndManualExplainTheType(ClaimType type) {
        assertThat(Papers.section(Papers.read(GUIDE), "The JSON line")).contains(type.name());
        String types = Papers.section(Papers.read(MANUAL), "6. Types");
        assertThat(types).contains("| " + type.name() + " |");
        assertThat(Codebook.modes(type)).allSatisfy(mode -> assertThat(types).contains(mode));
    }

    @ParameterizedTest
    @EnumSource
    void guideAndManualExplainTheStatus(Status status) {
        assertThat(Papers.read(GUIDE)).contains("| `" + status.label() + "` |");
        assertThat(Papers.section(Papers.read(MANUAL), "5. Status")).contains("| " + status.label() + " |");
    }

    @ParameterizedTest
    @EnumSource
    void theGuideNamesTheModifier(Modifier modifier) {
        assertThat(Papers.read(GUIDE)).containsPattern("\\b" + modifier.label() + "\\b");
    }

    @Test
    void spansOfTheExampleArePointedAtTheirWords() throws JsonProcessingException {
        var json = new ObjectMapper();
        String article = json.readTree(Papers.all(JSON, Papers.read(GUIDE)).getFirst())
                .get("text")
                .asText();
        JsonNode line = json.readTree(Papers.all(JSON, Papers.read("README.md")).getFirst());
        List<JsonNode> pointers = line.findParents("text");
        assertThat(pointers).hasSizeGreaterThan(3).allSatisfy(each -> {
            int start = each.get("span").get(0).asInt();
            int end = each.get("span").get(1).asInt();
            assertThat(each.get("text").asText()).isEqualTo(article.substring(start, end));
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysWhereItComesFrom(String table) {
        List<String> head = Papers.read(table)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
        assertThat(head).anyMatch(line -> line.startsWith("# source: "));
        assertThat(head).anyMatch(line -> line.startsWith("# licence: "));
        assertThat(head).anyMatch(line -> line.matches("# checked on: \\d{4}-\\d{2}-\\d{2}"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsInTheNotice(Map.Entry<String, String> library) {
        assertThat(Papers.read("NOTICE")).contains(library.getKey() + " " + library.getValue());
    }

    @Test
    void theTableOfLibrariesIsUpToDate() {
        String poms = String.join("\n", Papers.poms().stream().map(Papers::read).toList());
        List<String> versions = Papers.section(Papers.read("docs/decisions/0009-libraries.md"), "Decision")
                .lines()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> Papers.all(VERSION, line.split("\\|")[3]).stream())
                .toList();
        assertThat(versions)
                .hasSizeGreaterThan(15)
                .allSatisfy(version -> assertThat(poms).contains(version));
    }

    @Test
    void theReadmeSaysWhatItMeasures() {
        assertThat(Papers.section(Papers.read("README.md"), "What it measures today"))
                .isNotBlank();
        assertThat(Papers.read("README.md"))
                .contains("./vedette read FILE --explain")
                .contains("./verify");
    }
}
