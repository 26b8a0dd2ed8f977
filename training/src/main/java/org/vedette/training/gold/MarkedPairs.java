package org.vedette.training.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.code.PairCoder;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;

/// `plv`: a marked source and target, and the root of what the one does to the other.
final class MarkedPairs implements GoldSet {
    private final Confusion folded = new Confusion("root, tense folded in");
    private final Confusion raw = new Confusion("root");
    private final Confusion quads = new Confusion("quad class");
    private final Errors errors = new Errors();

    @Override
    public String name() {
        return "plv";
    }

    @Override
    public Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file()));
        int answered = 0;
        for (Row row : rows) {
            PairCoder.Label label = label(row, build);
            answered += label == null ? 0 : 1;
            add(row, label);
        }
        var figures = new ArrayList<Figure>();
        figures.add(Figure.count("rows", rows.size()));
        figures.add(Figure.count("answered", answered));
        figures.addAll(figures());
        return new Result(name(), figures, List.of(folded), errors);
    }

    private void add(Row row, PairCoder.@Nullable Label label) {
        String gold = FreePairs.root(row);
        String ours = label == null ? Roots.NONE : Roots.folded(label.type(), label.status());
        folded.add(gold, ours);
        raw.add(gold, label == null ? Roots.NONE : Roots.of(label.type()));
        quads.add(String.valueOf(Roots.quad(gold)), String.valueOf(Roots.quad(ours)));
        if (!gold.equals(ours)) {
            errors.add(gold + " as " + ours, row.error(gold, ours));
        }
    }

    private List<Figure> figures() {
        return List.of(
                Figure.percent("root_macro_f1", folded.macroF1(folded.golds())),
                Figure.percent("root_macro_f1_unfolded", raw.macroF1(raw.golds())),
                Figure.percent("quad_macro_f1", quads.macroF1(Roots.quads())),
                Figure.percent("accuracy", folded.accuracy()));
    }

    /// Null where the words for the source are not marked: the command sets such a line aside.
    private static PairCoder.@Nullable Label label(Row row, Build build) {
        Span source = span(row, "source");
        return source == null ? null : build.label(row.text(), source, span(row, "target"));
    }

    private static @Nullable Span span(Row row, String side) {
        String words = Row.string(row.json(), side);
        int at = words == null ? -1 : row.text().indexOf(words);
        return words == null || at < 0 ? null : new Span(at, at + words.length());
    }
}
