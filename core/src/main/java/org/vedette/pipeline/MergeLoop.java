package org.vedette.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;

/// The merge as the embedded loop drives it: takes articles and rulings, keeps the state, gives the changes. For one
/// thread.
public final class MergeLoop {
    private final Reports reports;
    private final Merge merge = new Merge();
    private Happenings happenings = merge.empty();

    public MergeLoop(Reports reports) {
        this.reports = reports;
    }

    /// Takes the claims of an article at once.
    ///
    /// @return the events that began, changed or ceased, in the order of their identifiers
    public List<Change> article(CodedText coded) {
        return reports(reports.of(coded));
    }

    /// Takes reports that were made before, for instance those of a ledger.
    public List<Change> reports(List<Report> some) {
        var news = new ArrayList<News>();
        some.forEach(report -> news.add(new News.Reported(report)));
        return take(news);
    }

    /// Takes what an analyst decided.
    public List<Change> ruling(Ruling ruling) {
        return take(List.of(new News.Ruled(ruling)));
    }

    private List<Change> take(List<News> news) {
        Merge.Turn turn = merge.take(happenings, news);
        happenings = turn.happenings();
        return merge.changes(turn);
    }

    /// What is known so far.
    public Happenings happenings() {
        return happenings;
    }

    /// An event by its identifier, or null.
    public @Nullable Event event(String id) {
        return happenings.event(id);
    }
}
