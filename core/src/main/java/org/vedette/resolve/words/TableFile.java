package org.vedette.resolve.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vedette.model.Fault;

/// A reviewed table in a text file beside a class: lines of tab-separated columns, the last of them
/// alternatives parted by "|". Lines that begin with "#" are the header. All faults are kept and refused at
/// once.
public final class TableFile {
    /// A line of the table.
    ///
    /// @param number from 1
    public record Line(int number, List<String> columns) {
        /// The alternatives in the last column.
        public List<String> alternatives() {
            return List.of(columns.getLast().split("\\|"));
        }
    }

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private TableFile(String name) {
        this.name = name;
    }

    /// Reads the table `name` that lies beside `owner`.
    ///
    /// @throws IllegalStateException if there is no such file
    public static TableFile beside(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + owner.getName());
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /// Reads a table called `name`, of `columns` columns.
    public static TableFile read(String name, BufferedReader from, int columns) {
        var file = new TableFile(name);
        int number = 0;
        for (String line : from.lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                file.add(new Line(number, List.of(line.split("\t", -1))), columns);
            }
        }
        return file;
    }

    private void add(Line line, int columns) {
        if (line.columns().size() == columns && line.columns().stream().noneMatch(String::isBlank)) {
            lines.add(line);
        } else {
            fault(line, line.columns().size() + " columns", columns + " columns, none of them empty");
        }
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Notes a mistake in a line.
    public void fault(Line line, String found, String wanted) {
        faults.add(new Fault(name, line.number(), 1, found, wanted));
    }

    /// What was made of the table, if it is without fault.
    ///
    /// @throws org.vedette.model.FaultyFileException naming every fault
    public <T> T refuseIfFaulty(T made) {
        return Fault.refuseIfAny(faults, made);
    }
}
