package org.vedette.training.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Errors;

/// Tables of Markdown.
final class Tables {
    /// More labels than this make no table that fits a page.
    private static final int MOST_LABELS = 18;

    private static final int SHORT = 4;
    private static final int WRONG = 10;
    private static final int KINDS = 15;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_ID = 28;

    private Tables() {}

    /// @param head the cells of the first row
    static List<String> of(List<String> head, List<List<String>> rows) {
        var lines = new ArrayList<String>();
        lines.add(row(head));
        lines.add(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> lines.add(row(cells)));
        return lines;
    }

    private static String row(List<String> cells) {
        var line = new StringJoiner(" | ", "| ", " |");
        cells.forEach(cell -> line.add(cell.replace("|", "\\|")));
        return line.toString();
    }

    /// The whole confusion where it fits, else its worst cells.
    static List<String> confusion(Confusion confusion) {
        return confusion.labels().size() <= MOST_LABELS ? matrix(confusion) : worst(confusion);
    }

    private static List<String> matrix(Confusion confusion) {
        SortedSet<String> labels = confusion.labels();
        var head = new ArrayList<String>();
        head.add("coders \\ reader");
        labels.forEach(label -> head.add(label.substring(0, Math.min(SHORT, label.length()))));
        head.add("F1");
        var rows = new ArrayList<List<String>>();
        for (String gold : confusion.golds()) {
            var cells = new ArrayList<String>();
            cells.add(gold);
            labels.forEach(ours -> cells.add(cell(confusion.times(gold, ours), gold.equals(ours))));
            cells.add(String.format(Locale.ROOT, "%.0f", confusion.f1(gold)));
            rows.add(cells);
        }
        return of(head, rows);
    }

    private static String cell(int times, boolean right) {
        return times == 0 ? "" : right ? "**" + times + "**" : Integer.toString(times);
    }

    private static List<String> worst(Confusion confusion) {
        List<List<String>> rows = confusion.wrong().stream()
                .limit(WRONG)
                .map(cell -> List.of(cell.gold(), cell.ours(), Integer.toString(cell.times())))
                .toList();
        return of(List.of("coders", "reader", "times"), rows);
    }

    /// The kinds of error, with identifiers only: texts of a set go into no paper.
    static List<String> errors(Errors errors) {
        List<List<String>> rows = errors.kinds().stream()
                .limit(KINDS)
                .map(kind -> List.of(kind.name(), Integer.toString(kind.cases().size()), examples(kind)))
                .toList();
        return of(List.of("kind of error", "times", "for instance"), rows);
    }

    private static String examples(Errors.Kind kind) {
        return String.join(
                ", ",
                kind.cases().stream()
                        .map(each -> shown(each.id()))
                        .distinct()
                        .limit(EXAMPLES)
                        .toList());
    }

    /// An identifier made of a headline is text too: of a long one only its first word and a checksum are shown.
    private static String shown(String id) {
        if (id.length() <= LONGEST_ID) {
            return id;
        }
        var crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return id.replaceFirst("-.*", "-") + Long.toHexString(crc.getValue());
    }
}
