package org.vedette.web.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.warn.show.HistoryText;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.Watched;
import org.vedette.web.page.Frame;

/// What the page of a watch file shows.
///
/// @param text as it was written
/// @param base the file as it was opened
/// @param told what came of the last step, or empty
/// @param tried whether a preview was asked for
/// @param now how the written watch would have gone, or null
/// @param before how the saved one went, or null
public record EditorView(
        Frame frame,
        Watched watched,
        String text,
        String base,
        String told,
        Checked checked,
        boolean tried,
        @Nullable Course now,
        @Nullable Course before) {
    public String link() {
        return "/watch/" + Frame.encoded(watched.id());
    }

    /// The days on which the two differ, cells a line; empty where they never do.
    public List<List<String>> differing() {
        return now == null
                        || before == null
                        || now.history().days().size()
                                != before.history().days().size()
                ? List.of()
                : HistoryText.compared(before.history(), now.history()).stream()
                        .skip(1)
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
    }
}
