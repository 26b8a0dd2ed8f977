package org.vedette.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;
import org.vedette.knowledge.table.Row;
import org.vedette.knowledge.table.Table;
import org.vedette.model.actor.Tenure;
import org.vedette.model.text.Span;

/// What the shipped tables promise, row by row.
class ShippedTablesTest {
    private static final ActorRegister REGISTER = ActorRegister.load();
    private static final List<String> G20 = List.of(
            "ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "RUS", "SAU", "ZAF",
            "KOR", "TUR", "GBR", "USA");

    private static List<Row> rows(String file, List<String> columns) {
        try (InputStream in = Objects.requireNonNull(ActorFiles.class.getResourceAsStream(file), file)) {
            return Table.read(file, in.readAllBytes(), columns, fault -> {
                        throw new AssertionError(fault.toString());
                    })
                    .rows();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The names in a row that are not found as a whole, or not as the row's actor.
    private static List<String> lost(Row row, String column, String code) {
        var lost = new ArrayList<String>();
        for (String name : row.list(column)) {
            Words words = REGISTER.words(name, new Span(0, name.length()));
            PhraseIndex.Match<Sense> match = REGISTER.names().longest(words, 0);
            boolean whole = match != null
                    && match.to() == words.size()
                    && match.values().stream().anyMatch(sense -> sense.code().equals(code));
            if (!whole) {
                lost.add(code + " " + name);
            }
        }
        return lost;
    }

    @ParameterizedTest
    @CsvSource({"organisations, 900", "groups, 300", "bodies, 1000", "parties, 400"})
    void everyNameOfABodyIsFound(String file, int atLeast) {
        List<String> columns = switch (file) {
            case "organisations" -> CollectiveRows.ORGANISATIONS;
            case "groups" -> CollectiveRows.GROUPS;
            default -> CollectiveRows.BODIES;
        };
        List<Row> rows = rows(file + ".tsv", columns);
        assertThat(rows.size()).isGreaterThan(atLeast);
        assertThat(rows.stream().flatMap(row -> lost(row, "names", row.text("code")).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"leaders, 1400", "ministers, 1200", "persons, 1000"})
    void everyNameOfAPersonIsFound(String file, int atLeast) {
        List<Row> rows = rows(file + ".tsv", PersonRows.COLUMNS);
        assertThat(rows.size()).isGreaterThan(atLeast);
        assertThat(rows.stream().flatMap(row -> lost(row, "aliases", row.text("actor")).stream()))
                .isEmpty();
        assertThat(rows.stream().flatMap(row -> lost(row, "name", row.text("actor")).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"names", "adjectives", "demonyms", "metonyms"})
    void everyNameOfAStateIsFound(String column) {
        List<Row> rows = rows("states.tsv", StateRows.COLUMNS);
        assertThat(rows.stream().flatMap(row -> lost(row, column, row.text("iso3")).stream()))
                .isEmpty();
    }

    @Test
    void everyOfficeThatWordsNameIsHeldBySomebody() {
        List<String> held = REGISTER.states().stream()
                .flatMap(state -> REGISTER.offices().ever(state.iso3()).stream())
                .map(term -> term.tenure().office())
                .distinct()
                .toList();
        for (Row row : rows("offices.tsv", RoleRows.OFFICES)) {
            for (String office : row.list("offices")) {
                assertThat(held.contains(office)
                                || office.equals(Offices.LEADING)
                                || office.equals("high-representative"))
                        .as(row.place() + " " + office)
                        .isTrue();
            }
        }
    }

    @Test
    void statesOfTheG20HaveALeaderOnAnyDay() {
        List<LocalDate> days = LocalDate.of(2012, 1, 1)
                .datesUntil(REGISTER.asOf(), Period.ofMonths(7))
                .toList();
        for (String iso3 : G20) {
            for (LocalDate day : days) {
                assertThat(leaders(iso3, day)).as(iso3 + " " + day).isNotEmpty();
            }
        }
    }

    private static List<Tenure> leaders(String iso3, LocalDate day) {
        String office = REGISTER.offices().leading(iso3, day);
        return REGISTER.offices().on(iso3, day).stream()
                .map(Term::tenure)
                .filter(tenure -> tenure.office().equals(office))
                .toList();
    }
}
