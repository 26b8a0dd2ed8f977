package org.vedette.training.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.training.measure.Result;

/// A set whose rows are read as articles, one by one.
interface ReadSet extends GoldSet {
    /// The article that a row makes.
    default Article article(Row row) {
        return Article.of(row.id(), row.text());
    }

    /// Scores a row.
    void add(Row row, CodedText read);

    /// @param rows how many rows there were
    Result result(int rows);

    @Override
    default Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file()));
        List<CodedText> read = build.read(rows.stream().map(this::article).toList());
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), read.get(i));
        }
        return result(rows.size());
    }
}
