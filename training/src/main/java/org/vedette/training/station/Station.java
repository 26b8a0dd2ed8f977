package org.vedette.training.station;

import java.util.List;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Result;

/// Measures what one station adds to the claims. Only claims whose trigger was found are looked at, so that a figure
/// tells of its station and not of the coder before it.
public interface Station {
    void add(MatchedText text);

    /// The figures so far.
    Result result();

    /// One of each, in the order of the page.
    ///
    /// @param names tells whom a pronoun's name stands for
    static List<Station> all(Names names) {
        return List.of(
                new StatusStation(),
                new VoiceStation(),
                new TimeStation(),
                new PlaceStation(),
                new QuantityStation(),
                new ReferenceStation(names));
    }

    /// An error at a match.
    static Errors.Case at(MatchedText.Match match, String gold, String ours) {
        return new Errors.Case(match.where().sentence().id(), gold, ours, MatchedText.words(match));
    }
}
