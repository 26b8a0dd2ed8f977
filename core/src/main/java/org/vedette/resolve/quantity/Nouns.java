package org.vedette.resolve.quantity;

import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// Finds what a number counts: the unit directly behind it ("80 km", "$5 a month", "34-year-old"), or the
/// noun behind its adjectives ("12,000 heavily armed North Korean soldiers"). Works without grammar: walks
/// over what may be an adjective to the first noun of the table, else to the first lower-case plural.
final class Nouns {
    /// How many words may stand between a number and its noun.
    private static final int REACH = 5;

    private final Units units;

    Nouns(Units units) {
        this.units = units;
    }

    /// What `amount` counts.
    Counted after(Words words, Amount amount) {
        int at = amount.next();
        Unit unit = amount.unit();
        if (unit != null) {
            return rate(words, unit, behindMoney(words, at));
        }
        boolean compound = words.isHyphen(at);
        if (compound || (words.joined(at) && !words.isMark(at, ',') && !words.isMark(at, '.'))) {
            return direct(words, compound ? at + 1 : at, at);
        }
        Phrase<Unit> beside = units.at(words, at);
        boolean measure = beside != null
                && !beside.value().isCountable()
                && beside.value().kind() != Unit.Kind.STATE;
        return measure ? direct(words, at, at) : noun(words, at, amount.isOne());
    }

    private Counted direct(Words words, int at, int otherwise) {
        Phrase<Unit> phrase = units.at(words, at);
        if (phrase == null) {
            return Counted.nothing(otherwise);
        }
        return further(words, phrase.value(), at + phrase.length());
    }

    /// "12 student protesters": a singular of the table before another of its nouns is an adjective.
    private Counted further(Words words, Unit unit, int next) {
        boolean singular = unit.isCountable() && words.last(next - 1) != 's';
        Phrase<Unit> more = singular ? units.at(words, next) : null;
        if (more == null || !more.value().isCountable()) {
            return rate(words, unit, next);
        }
        return rate(words, more.value(), next + more.length());
    }

    /// The noun that the words from `at` lead to.
    Counted noun(Words words, int at, boolean one) {
        Counted state = null;
        for (int i = at; i < at + REACH && isInside(words, i); i++) {
            Phrase<Unit> phrase = units.at(words, i);
            if (phrase != null && isAdjective(words, i, i + phrase.length())) {
                continue;
            }
            if (phrase != null && phrase.value().kind() == Unit.Kind.STATE) {
                state = state == null ? Counted.known(phrase.value(), i + phrase.length()) : state;
            } else if (phrase != null && (phrase.value().isCountable() || isNear(words, at, i))) {
                return further(words, phrase.value(), i + phrase.length());
            } else if (state == null && isNoun(words, i, one && i > at)) {
                return unknown(words, i);
            }
        }
        return state == null ? Counted.nothing(at) : state;
    }

    /// A noun that a hyphen ties to its neighbour ("anti-aircraft guns", "student-designed ferries").
    private static boolean isAdjective(Words words, int from, int next) {
        return words.isHyphen(next) || (words.isHyphen(from - 1) && words.isWord(from - 2) && isInside(words, next));
    }

    /// A noun that the table lacks; the noun of the table right behind it is preferred ("three sports
    /// journalists").
    private Counted unknown(Words words, int at) {
        Phrase<Unit> next = isInside(words, at + 1) ? units.at(words, at + 1) : null;
        if (next != null && next.value().isCountable()) {
            return Counted.known(next.value(), at + 1 + next.length());
        }
        return new Counted(
                null, words.isCapital(at) ? words.span(at, at + 1).in(words.text()) : words.lower(at), at + 1);
    }

    /// Only a few adjectives stand between a number and a measure ("three more days").
    private static boolean isNear(Words words, int at, int found) {
        for (int i = at; i < found; i++) {
            if (!words.isOneOf(
                    i, "more", "additional", "further", "extra", "consecutive", "straight", "full", "long")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(Words words, int at) {
        return (words.isWord(at) || words.isHyphen(at)) && !StopWords.at(words, at);
    }

    private static boolean isNoun(Words words, int at, boolean singularToo) {
        if (!words.isWord(at) || words.length(at) < 3 || words.isHyphen(at + 1)) {
            return false;
        }
        boolean plural = words.last(at) == 's'
                && !words.endsWith(at, "ss")
                && !words.endsWith(at, "us")
                && !words.endsWith(at, "'s");
        if (words.isCapital(at)) {
            return plural && words.length(at) > 4 && !words.endsWith(at, "is") && !isNamer(words, at + 1);
        }
        return plural || singularToo;
    }

    /// Whether a name before this word only tells whose noun it is ("two Giants players").
    private static boolean isNamer(Words words, int at) {
        return isInside(words, at) && (words.isCapital(at) || words.last(at) == 's');
    }

    /// "$5 million dollars", "£2 sterling": the currency said twice.
    private int behindMoney(Words words, int at) {
        Phrase<Unit> again = units.at(words, at);
        return again != null && again.value().isMoney() && !words.joined(at) ? at + again.length() : at;
    }

    /// "$5 a month", "12 barrels per day", "$95 per sq m".
    private Counted rate(Words words, Unit unit, int at) {
        boolean per = words.is(at, "per") || words.isMark(at, '/');
        boolean article = words.isOneOf(at, "a", "an");
        Phrase<Unit> each = per || article ? units.at(words, at + 1) : null;
        if (each == null || each.value().isMoney() || (article && !isPeriod(words, each, at + 1))) {
            return Counted.known(unit, at);
        }
        String name = unit.normal() + " per " + each.value().singular();
        return new Counted(unit, name, at + 1 + each.length());
    }

    /// "$5 a month", "$70 a barrel"; but not "$5 a year earlier".
    private static boolean isPeriod(Words words, Phrase<Unit> each, int at) {
        boolean past = words.isOneOf(at + each.length(), "earlier", "ago", "later", "before", "after");
        Unit.Kind kind = each.value().kind();
        return !past && (kind == Unit.Kind.TIME || kind == Unit.Kind.MEASURE);
    }
}
