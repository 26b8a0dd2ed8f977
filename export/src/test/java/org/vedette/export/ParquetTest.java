package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.export.sample.Sample;

/// DuckDB opens what we write, Parquet and CSV alike, without being told anything about it.
class ParquetTest {
    @TempDir
    Path folder;

    private List<String> ask(String query) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (result.next()) {
                answers.add(String.valueOf(result.getString(1)));
            }
            return answers;
        }
    }

    private String file(Format format, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, Sample.bytes(format, Sample.SETTINGS));
        return "'" + file + "'";
    }

    @Test
    void duckdbReadsTheParquetFile() throws SQLException, IOException {
        String file = file(Format.PARQUET, "events.parquet");
        assertThat(ask("select event_id from " + file)).containsExactly("ec1", "ec4", "ec5", "ec6", "ec7");
        assertThat(ask("select status from " + file + " where place_lat > 14")).containsExactly("occurred");
        assertThat(ask("select count(*) from " + file + " where mode is null")).containsExactly("1");
        assertThat(ask("select sum(origins) from " + file)).containsExactly("3");
    }

    @Test
    void daysAndInstantsKeepTheirKind() throws SQLException, IOException {
        String file = file(Format.PARQUET, "events.parquet");
        assertThat(ask("select typeof(first_day) from " + file + " limit 1")).containsExactly("DATE");
        assertThat(ask("select typeof(known) from " + file + " limit 1")).containsExactly("TIMESTAMP WITH TIME ZONE");
        assertThat(ask("select distinct first_day + 1 from " + file)).containsExactly("2026-11-17");
        assertThat(ask("select distinct epoch_ms(known) from " + file)).containsExactly("1794907815000");
    }

    @Test
    void duckdbGuessesTheCsvFilesRight() throws SQLException, IOException {
        String events = file(Format.EVENTS_CSV, "events.csv");
        String claims = file(Format.CLAIMS_CSV, "claims.csv");
        assertThat(ask("select typeof(first_day) from " + events + " limit 1")).containsExactly("DATE");
        assertThat(ask("select typeof(goldstein) from " + events + " limit 1")).containsExactly("DOUBLE");
        assertThat(ask("select count(*) from " + events + " join " + claims + " using (event_id)"))
                .containsExactly("4");
    }
}
