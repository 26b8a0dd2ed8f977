package org.vedette.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;
import org.vedette.resolve.calendar.Moment;
import org.vedette.resolve.calendar.Settling;
import org.vedette.resolve.calendar.Stretch;
import org.vedette.resolve.words.Words;

/// The day of an act from which a sentence counts: in "freed on Thursday, nine days after his arrest" the arrest lies
/// nine days before that Thursday.
public final class Lookback {
    /// How many words may stand between "after" and the act: "three weeks after the small museum in London returned
    /// six".
    private static final int FAR = 9;

    private final TimeWords timeWords;

    public Lookback(TimeWords timeWords) {
        this.timeWords = timeWords;
    }

    /// The days of an act that stands behind "N days (weeks, months) after", counted from the last day told before
    /// these words in the sentence, else from the day of publication.
    ///
    /// @return null when the act does not stand so
    public When.@Nullable Told of(String text, Span sentence, Span trigger, LocalDate published) {
        Words words = Words.of(text, new Span(sentence.start(), Math.max(sentence.start(), trigger.start())));
        for (int at = Math.max(0, words.size() - 2 * FAR); at < words.size() - 1; at++) {
            Counts.Count count = Counts.count(words, at);
            if (count != null && words.is(count.next(), "after") && isOneClause(words, count.next() + 1)) {
                Span told = words.span(at, count.next() + 1);
                LocalDate from = from(text, new Span(sentence.start(), told.start()), published);
                var back = new Moment.Shift(count.unit(), count.least(), count.most(), true);
                Stretch days = new Settling(from, false).of(back);
                return new When.Told(told, days.first(), days.last());
            }
        }
        return null;
    }

    private static boolean isOneClause(Words words, int from) {
        if (words.size() - from > FAR) {
            return false;
        }
        for (int at = from; at < words.size(); at++) {
            if (words.isMark(at, ',') || words.isMark(at, ';') || words.isMark(at, ':')) {
                return false;
            }
        }
        return true;
    }

    private LocalDate from(String text, Span before, LocalDate published) {
        LocalDate from = published;
        for (When.Told told : timeWords.in(text, before, published)) {
            LocalDate first = told.first();
            if (first != null && first.equals(told.last())) {
                from = first;
            }
        }
        return from;
    }
}
