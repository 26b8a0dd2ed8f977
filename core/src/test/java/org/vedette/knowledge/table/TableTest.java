package org.vedette.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.Fault;
import org.vedette.model.actor.Sector;

class TableTest {
    private final List<Fault> faults = new ArrayList<>();

    private Table table(String content) {
        return Table.read(
                "birds.tsv", content.getBytes(StandardCharsets.UTF_8), List.of("name", "sectors", "seen"), faults::add);
    }

    private List<String> told() {
        return faults.stream().map(Fault::toString).toList();
    }

    @Test
    void readsRowsByTheNamesOfTheirColumns() {
        Table table = table("""
                # checked on: 2026-03-02
                # columns: name\tsectors\tseen
                wren|jenny\tGOV|MIL\t2014-10
                """);
        Row row = table.rows().getFirst();
        assertThat(table.checkedOn()).hasToString("2026-03-02");
        assertThat(row.list("name")).containsExactly("wren", "jenny");
        assertThat(row.sectors("sectors")).containsExactly(Sector.GOV, Sector.MIL);
        assertThat(row.day("seen", true)).map(Object::toString).contains("2014-10-31");
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsEveryFaultByLineAndColumn() {
        Table table = table("""
                # columns: name\tsectors\tseen
                wren\tGOV
                robin||owl\tGOV|BRD\tyesterday
                \tGOV\t
                """);
        for (Row row : table.rows()) {
            row.required("name");
            row.list("name");
            row.sectors("sectors");
            row.day("seen", false);
        }
        assertThat(told())
                .containsExactly(
                        "birds.tsv:2:1: found 2 columns, wanted 3 columns [name, sectors, seen]",
                        "birds.tsv:3:7: found «», wanted a word between bars, without blanks around it",
                        told().get(2),
                        "birds.tsv:3:20: found «yesterday», wanted a day: 2014-10-21, 2014-10 or 2014",
                        "birds.tsv:4:1: found nothing, wanted name");
        assertThat(told().get(2)).startsWith("birds.tsv:3:16: found sector «BRD», wanted one of [COP, GOV");
    }

    @Test
    void refusesAnotherHeader() {
        table("# columns: name\tnest\tseen\n");
        table("wren\tGOV\t\n");
        assertThat(told())
                .containsExactly(
                        "birds.tsv:1:12: found «name\tnest\tseen», wanted name tab sectors tab seen",
                        "birds.tsv:1:1: found no line that names the columns, wanted # columns:");
    }

    @Test
    void refusesBytesThatAreNoText() {
        Table.read("birds.tsv", new byte[] {(byte) 0xC3, (byte) 0x28}, List.of("name"), faults::add);
        assertThat(told()).containsExactly("birds.tsv:1:1: found bytes that are no UTF-8, wanted UTF-8");
    }
}
