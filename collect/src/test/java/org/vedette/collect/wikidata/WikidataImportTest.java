package org.vedette.collect.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.collect.wikidata.WikidataImport.Imported;
import org.vedette.knowledge.actors.ActorFiles;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Person;

/// On entities that we made up, in the shape of a dump.
class WikidataImportTest {
    private static final ActorRegister REGISTER = ActorRegister.load();

    @TempDir
    private Path folder;

    private static String names(String id, String label, String... aliases) {
        String others = String.join(
                ",",
                List.of(aliases).stream()
                        .map(alias -> "{\"language\":\"en\",\"value\":\"" + alias + "\"}")
                        .toList());
        return "{\"type\":\"item\",\"id\":\"" + id
                + "\",\"modified\":\"2024-05-06T07:08:09Z\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\""
                + label + "\"},\"es\":{\"language\":\"es\",\"value\":\"nada\"}},\"aliases\":{\"en\":[" + others
                + "]},\"claims\":{";
    }

    private static String item(String property, String value) {
        return "\"" + property + "\":[" + statement(property, value, "normal", "") + "]";
    }

    private static String statement(String property, String value, String rank, String qualifiers) {
        return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"" + property
                + "\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"id\":\"" + value
                + "\"},\"type\":\"wikibase-entityid\"}},\"type\":\"statement\",\"rank\":\"" + rank
                + "\",\"qualifiers\":{" + qualifiers + "}}";
    }

    private static String time(String property, String time, int precision) {
        return "\"" + property + "\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"" + time
                + "\",\"precision\":" + precision + "},\"type\":\"time\"}}]";
    }

    private static final List<String> DUMP = List.of(
            "[",
            names("Q901", "Ismene Quillfeather", "I. Quillfeather", "Ismene\\tQuill|feather")
                    + item("P31", "Q5") + "," + item("P27", "Q298") + ",\"P39\":["
                    + statement(
                            "P39",
                            "Q910",
                            "preferred",
                            time("P580", "+2021-03-11T00:00:00Z", 11) + "," + time("P582", "+2023-04-00T00:00:00Z", 10))
                    + "," + statement("P39", "Q911", "normal", time("P580", "+2019-00-00T00:00:00Z", 9)) + ","
                    + statement("P39", "Q912", "normal", "") + ","
                    + statement("P39", "Q910", "deprecated", time("P580", "+1950-01-01T00:00:00Z", 11)) + "]}},",
            names("Q902", "Balthasar Quillfeather") + item("P31", "Q5") + "," + item("P27", "Q298") + ",\"P39\":["
                    + statement("P39", "Q910", "normal", time("P580", "+2023-04-12T00:00:00Z", 11)) + "]}},",
            names("Q910", "President of Chile") + item("P1001", "Q298") + "}},",
            names("Q911", "Minister of Foreign Affairs of Chile") + item("P17", "Q298") + "}},",
            names("Q912", "chess champion of Chile") + item("P17", "Q298") + "}},",
            "{\"id\": broken,",
            names("Q298", "Chile", "Republic of Chile")
                    + "\"P298\":[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"CHL\",\"type\":\"string\"}},\"rank\":\"normal\"}]}},",
            names("Q920", "Skerry Lagoon Basin Union", "SLBU") + item("P31", "Q921") + "}},",
            names("Q921", "intergovernmental organization") + "}},",
            names("Q922", "El Farolito") + item("P31", "Q923") + "," + item("P17", "Q298") + "}},",
            names("Q923", "daily newspaper") + "}}",
            "]");

    private Imported imported() throws IOException {
        return new WikidataImport(REGISTER).read(Files.write(folder.resolve("extract.json"), DUMP));
    }

    private static List<String> rows(String file) {
        return file.lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void peopleComeWithTheirOfficesAndTheirDays() throws IOException {
        Imported imported = imported();
        assertThat(rows(imported.people()))
                .containsExactlyInAnyOrder(
                        "CHL.QUILLFEATHER\tCHL\thead-of-state\tPresident\t2021-03-11\t2023-04\tIsmene Quillfeather"
                                + "\tI. Quillfeather|Ismene Quill/feather\tGOV",
                        "CHL.QUILLFEATHER\tCHL\tforeign-minister\tMinister of Foreign Affairs\t2019\t\tIsmene"
                                + " Quillfeather\tI. Quillfeather|Ismene Quill/feather\tGOV",
                        "CHL.BALTHASAR_QUILLFEATHER\tCHL\thead-of-state\tPresident\t2023-04-12\t\tBalthasar"
                                + " Quillfeather\t\tGOV");
        assertThat(imported.humans()).isEqualTo(2);
        assertThat(imported.unlisted()).as("the chess champion").isEqualTo(1);
        assertThat(imported.faults()).singleElement().asString().contains("extract.json:7: no entity");
        assertThat(imported.people()).contains("# checked on: 2024-05-06", "# licence: CC0-1.0");
    }

    @Test
    void organisationsComeWithTheirKind() throws IOException {
        assertThat(rows(imported().organisations()))
                .containsExactlyInAnyOrder(
                        "SLBU\tSkerry Lagoon Basin Union\tIGO\t\tIGO\tSkerry Lagoon Basin Union|SLBU\tWikidata Q920",
                        "CHL.EL_FAROLITO\tEl Farolito\tMED\tCHL\tMED\tEl Farolito\tWikidata Q922");
    }

    /// What is imported stands the register's own checks.
    @Test
    void theRegisterTakesTheRows() throws IOException {
        Imported imported = imported();
        ActorRegister register = ActorFiles.read(file -> with(
                file,
                file.equals("persons.tsv")
                        ? imported.people()
                        : file.equals("organisations.tsv") ? imported.organisations() : ""));
        Person person = Objects.requireNonNull(register.person("CHL.QUILLFEATHER"));
        assertThat(person.termsOn(LocalDate.of(2022, 1, 1)))
                .extracting(term -> term.tenure().office())
                .contains("head-of-state");
        assertThat(register.collective("SLBU")).isNotNull();
    }

    private static byte[] with(String file, String more) {
        try (InputStream in = ActorRegister.class.getResourceAsStream("/org/vedette/knowledge/actors/" + file)) {
            String shipped = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String end = shipped.endsWith("\n") ? "" : "\n";
            return (shipped + end + String.join("\n", rows(more)) + (more.isEmpty() ? "" : "\n"))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void aCompressedExtractGivesTheSame() throws IOException {
        Path packed = folder.resolve("extract.json.gz");
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(packed)), StandardCharsets.UTF_8)) {
            out.write(String.join("\n", DUMP));
        }
        Imported imported = new WikidataImport(REGISTER).read(packed);
        assertThat(imported.people()).isEqualTo(imported().people());
        assertThat(imported.organisations()).isEqualTo(imported().organisations());
    }

    /// Somebody the register lists keeps the code.
    @Test
    void aKnownPersonKeepsTheCode() {
        assertThat(new Codes(REGISTER).person("RUS", "Sergei Lavrov", "Q1")).isEqualTo("RUS.LAVROV");
        assertThat(new Codes(REGISTER).person("RUS", "Ivan Lavrov", "Q2")).isEqualTo("RUS.IVAN_LAVROV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President of Chile                          | head-of-state
            Vice-President of Ghana                     | vice-president
            Prime Minister of Thailand                  | head-of-government
            Deputy Prime Minister of Latvia             | deputy-head-of-government
            Chancellor of Germany                       | head-of-government
            Minister for Foreign Affairs of Sweden      | foreign-minister
            United States Secretary of State            | foreign-minister
            Deputy Minister of Foreign Affairs of Peru  | deputy-foreign-minister
            Minister of National Defence of Canada      | defence-minister
            Secretary of State for Defence              | defence-minister
            Minister of Health of Kenya                 | minister
            President of the Senate of Italy            | speaker
            Speaker of the House of Commons             | speaker
            Chief of the General Staff of India         | army-chief
            King of Jordan                              | head-of-state
            president of a chess club                   |
            chess champion of Chile                     |
            """)
    void positionsAreOfficesOfTheRegister(String label, @Nullable String office) {
        Position position = Position.of(label);
        assertThat(position == null ? null : position.office()).isEqualTo(office);
    }
}
