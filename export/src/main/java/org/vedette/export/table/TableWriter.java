package org.vedette.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Written;

/// Writes a flat table: a line for each row that a happening has in it.
///
/// @param <T> what a row is made from
public final class TableWriter<T> implements EventWriter {
    private final OutputStream out;
    private final Layout<T> layout;
    private final Written.Count count = new Written.Count();

    /// @param out stays open
    public TableWriter(OutputStream out, Layout<T> layout) {
        this.out = out;
        this.layout = layout;
    }

    @Override
    public void begin() throws IOException {
        if (layout.header()) {
            line(layout.columns().stream().map(Column::name).toList());
        }
    }

    @Override
    public void event(Happening happening) throws IOException {
        Rows<T> rows = layout.rows().apply(happening);
        if (rows.leftOut() != null) {
            count.leaveOut(rows.leftOut());
            return;
        }
        for (T row : rows.rows()) {
            List<String> cells = new ArrayList<>(layout.columns().size());
            layout.columns().forEach(column -> cells.add(Cells.text(column.of().apply(row))));
            line(cells);
        }
        count.add(rows.rows().size());
    }

    private void line(List<String> cells) throws IOException {
        out.write(layout.dialect().line(cells).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Written end() throws IOException {
        out.flush();
        return count.written();
    }
}
