package org.vedette.web.find;

import java.util.List;
import java.util.stream.Stream;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.web.page.ClaimRow;
import org.vedette.web.page.Frame;

/// What the page of the search shows.
///
/// @param complaint what is wrong with the question, or empty
/// @param next behind what the next page begins, or empty
/// @param saved what whoever looks has saved
/// @param newer whether only what came since he last looked is shown
public record SearchView(
        Frame frame,
        Question question,
        String complaint,
        List<ClaimRow> rows,
        String next,
        List<SavedRow> saved,
        boolean newer) {
    public SearchView {
        rows = List.copyOf(rows);
        saved = List.copyOf(saved);
    }

    public static List<ClaimType> types() {
        return List.of(ClaimType.values());
    }

    public static List<Status> statuses() {
        return List.of(Status.values());
    }

    /// The parts an actor may take, as the form names them.
    public static List<List<String>> parts() {
        return Stream.of(
                        "|in any part",
                        "source|who does it",
                        "target|to whom",
                        "about|whom it concerns",
                        "voice|on whose word")
                .map(part -> List.of(part.split("\\|", -1)))
                .toList();
    }

    /// The same question, continued.
    public String nextPage() {
        String here = frame.asOf(frame.asked().word());
        return here + (here.contains("?") ? "&" : "?") + "before=" + Frame.encoded(next);
    }

    public String csv() {
        return frame.asOf(frame.asked().word()).replaceFirst("^/search", "/search.csv");
    }
}
