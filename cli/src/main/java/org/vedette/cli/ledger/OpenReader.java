package org.vedette.cli.ledger;

import java.util.List;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.Reports;

/// A reader that is open.
///
/// @param reads an article
/// @param reports of what it read
/// @param closes it
public record OpenReader(
        Stage<Article, Outcome<CodedText>> reads, Stage<CodedText, List<Report>> reports, Runnable closes) {
    public static OpenReader of(EnglishReader reader) {
        return new OpenReader(reader, new Reports(reader.knowledge().register()), reader::close);
    }
}
