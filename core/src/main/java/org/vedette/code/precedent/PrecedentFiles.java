package org.vedette.code.precedent;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

/// Precedents as they lie beside the reader: a table of text that a person can read, and a file of vectors.
///
/// The table: id, type, mode, status, first and last place of the trigger, sentence, parted by tabs. A sentence that is
/// that of the row before is left out. The vectors: how many scores and how many rows, means, weights (little-endian),
/// then a byte for each score of each row.
public final class PrecedentFiles {
    private static final String HEAD =
            "# id\ttype\tmode\tstatus\tfrom\tto\tsentence (empty: as above); made by vedette train from the corpus\n";
    private static final int COLUMNS = 7;

    private PrecedentFiles() {}

    /// The table of text.
    public static String text(List<Precedent> precedents) {
        var text = new StringBuilder(HEAD);
        String before = "";
        for (Precedent each : precedents) {
            String mode = each.mode();
            text.append(each.id()).append('\t').append(each.type()).append('\t');
            text.append(mode == null ? "" : mode).append('\t').append(each.status());
            text.append('\t').append(each.trigger().start());
            text.append('\t').append(each.trigger().end()).append('\t');
            text.append(each.sentence().equals(before) ? "" : each.sentence()).append('\n');
            before = each.sentence();
        }
        return text.toString();
    }

    /// The file of vectors.
    public static byte[] vectors(Scale scale, List<byte[]> vectors) {
        int width = scale.width();
        var out = ByteBuffer.allocate(2 * Integer.BYTES + 2 * width * Float.BYTES + vectors.size() * width)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(width).putInt(vectors.size());
        for (int i = 0; i < width; i++) {
            out.putFloat(scale.mean(i));
        }
        for (int i = 0; i < width; i++) {
            out.putFloat(scale.weight(i));
        }
        vectors.forEach(out::put);
        return out.array();
    }

    /// Both files together.
    ///
    /// @param width how many scores a vector must have
    /// @throws IllegalArgumentException if they do not belong together, or are of another reader
    public static Precedents read(byte[] vectors, String text, int width) {
        var in = ByteBuffer.wrap(vectors).order(ByteOrder.LITTLE_ENDIAN);
        int scores = in.getInt();
        int rows = in.getInt();
        if (scores != width) {
            throw new IllegalArgumentException(
                    "precedents of " + scores + " scores; the reader gives " + width + ": make them anew");
        }
        var means = new float[width];
        var weights = new float[width];
        in.asFloatBuffer().get(means).get(weights);
        in.position(in.position() + 2 * width * Float.BYTES);
        var table = new byte[in.remaining()];
        in.get(table);
        List<Precedent> precedents = rows(text);
        if (precedents.size() != rows) {
            throw new IllegalArgumentException(precedents.size() + " precedents with " + rows + " vectors");
        }
        return new Precedents(new Scale(means, weights), precedents, table);
    }

    private static List<Precedent> rows(String text) {
        var rows = new ArrayList<Precedent>();
        String before = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("precedent with " + cells.length + " columns: " + line);
            }
            before = cells[6].isEmpty() ? before : cells[6];
            var trigger = new Span(Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
            rows.add(new Precedent(
                    cells[0],
                    ClaimType.valueOf(cells[1]),
                    cells[2].isEmpty() ? null : cells[2],
                    Status.valueOf(cells[3]),
                    trigger,
                    before));
        }
        return rows;
    }
}
