package org.vedette.model.watch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sign that the watch looks for.
///
/// @param question what is asked, in words
/// @param counts patterns of which a claim must meet one to speak for the sign
/// @param refutedBy what takes words back that spoke for the sign
/// @param origins how many independent origins must speak for it until it is seen, at least one
/// @param happenings of how many different happenings the words must speak until it is seen, at least one
/// @param apart what makes two origins independent here
/// @param grade the least letter of an outlet that must carry an origin, or null when any will do
/// @param weight its part in the score of the watch while it is seen
/// @param halfLife how long until its weight has halved after its newest word, or null when it keeps it
/// @param expires how long a word counts after it was first known, or null when for good
public record Indicator(
        String id,
        String question,
        List<Pattern> counts,
        List<Refuter> refutedBy,
        int origins,
        int happenings,
        Independence apart,
        @Nullable SourceGrade grade,
        double weight,
        @Nullable Duration halfLife,
        @Nullable Duration expires) {
    public Indicator {
        counts = List.copyOf(counts);
        refutedBy = List.copyOf(refutedBy);
    }
}
