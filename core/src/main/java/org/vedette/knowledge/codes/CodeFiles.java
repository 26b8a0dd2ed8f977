package org.vedette.knowledge.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.vedette.knowledge.table.Row;
import org.vedette.knowledge.table.Table;
import org.vedette.model.Fault;

/// The code lists that ship with Vedette, as rows.
final class CodeFiles {
    private static final String FOLDER = "/org/vedette/knowledge/codes/";

    private CodeFiles() {}

    /// The rows of a shipped list; what is wrong with it goes to the faults.
    static List<Row> rows(String file, List<String> columns, Consumer<Fault> faults) {
        try (InputStream in = CodeFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + file + " on the class path");
            }
            return Table.read(file, in.readAllBytes(), columns, faults).rows();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
