package org.vedette.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;
import org.vedette.resolve.calendar.Settling;
import org.vedette.resolve.calendar.Stretch;
import org.vedette.resolve.words.Words;

/// Finds time words in news prose and tells the days they mean, seen from the day of publication.
///
/// Choices where English leaves one: "on Monday" is the nearest Monday not after publication, or not before
/// it when the future is meant; "last" and "next Friday" are the nearest strictly before and after; "last
/// week" is Monday to Sunday of the week before; "in October" is the October that has begun last; "two
/// months ago" is that month, "three weeks ago" the seven days around; seasons are those of the northern
/// half of the world. "two days later" is counted from a day told before, so it is known only when the
/// future is meant.
public final class TimeWords {
    /// All time phrases inside `where`, in the order of the text; they do not overlap.
    public List<TimePhrase> in(String text, Span where) {
        var words = Words.of(text, where);
        var phrases = new ArrayList<TimePhrase>();
        int at = 0;
        while (at < words.size()) {
            Found found = Starts.may(words, at) ? Phrases.at(words, at, false) : null;
            if (found != null && found.next() > at) {
                phrases.add(new TimePhrase(words.span(at, found.next()), found.moment()));
            }
            at = found == null ? at + 1 : Math.max(found.next(), at + 1);
        }
        return phrases;
    }

    /// All time phrases inside `where` with their days, seen from a day of publication; a day without direction
    /// ("Monday") is
    /// taken to lie behind.
    ///
    /// @param published null when not known
    public List<When.Told> in(String text, Span where, @Nullable LocalDate published) {
        return in(text, where).stream()
                .map(phrase -> settle(phrase, published, false))
                .toList();
    }

    /// The days of a phrase.
    ///
    /// @param published null when not known: then the days are null unless the calendar alone tells them
    /// @param future whether the phrase stands in a sentence about what is to come ("will", "plans to")
    public When.Told settle(TimePhrase phrase, @Nullable LocalDate published, boolean future) {
        Stretch days = new Settling(published, future).of(phrase.meaning());
        return new When.Told(phrase.words(), days.first(), days.last());
    }

    /// The days of a span that is known to be time words, perhaps with other words around them.
    ///
    /// @return null when none of the words is understood
    public When.@Nullable Told of(String text, Span words, @Nullable LocalDate published, boolean future) {
        Words pieces = Words.of(text, words);
        for (int at = 0; at < pieces.size(); at++) {
            Found found = Phrases.at(pieces, at, true);
            if (found != null) {
                Stretch days = withNext(pieces, found, new Settling(published, future));
                return new When.Told(words, days.first(), days.last());
            }
        }
        return null;
    }

    /// The days of `found` and of what is joined to it: "on Saturday and Sunday".
    private static Stretch withNext(Words pieces, Found found, Settling settling) {
        Stretch days = settling.of(found.moment());
        int next = found.next();
        boolean links = pieces.isOneOf(next, "and", "or") || pieces.isMark(next, ',');
        Found more = links ? Phrases.at(pieces, next + 1, true) : null;
        return more == null ? days : days.joined(withNext(pieces, more, settling));
    }
}
