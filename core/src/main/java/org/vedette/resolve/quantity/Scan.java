package org.vedette.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.resolve.words.Numerals;
import org.vedette.resolve.words.WordTable.Phrase;
import org.vedette.resolve.words.Words;

/// One walk over the words of a sentence, from number to number.
final class Scan {
    private final Words words;
    private final Modifiers modifiers;
    private final Units units;
    private final Amounts amounts;
    private final Ranges ranges;
    private final Nouns nouns;
    private final List<Quantity> found = new ArrayList<>();
    private @Nullable Modifier bracketed;
    private @Nullable Counted counting;

    Scan(Words words, Units units, Modifiers modifiers) {
        this.words = words;
        this.modifiers = modifiers;
        this.units = units;
        this.amounts = new Amounts(units);
        this.ranges = new Ranges(amounts, units);
        this.nouns = new Nouns(units);
    }

    List<Quantity> all() {
        int at = 0;
        while (at < words.size()) {
            at = step(at);
        }
        return found;
    }

    /// Reads the number that begins at `at`, if any, and tells where to go on.
    private int step(int at) {
        if (words.isMark(at, ')')) {
            bracketed = null;
        }
        if (!mayBegin(at)) {
            return at + 1;
        }
        Lead lead = modifiers.lead(words, at);
        Amount amount = amount(lead);
        if (amount == null) {
            return at + 1;
        }
        Counted counted = elliptic(amount, age(amount, nouns.after(words, amount)));
        counted = Fates.of(words, lead, amount, changed(amount, counted));
        return isRefused(amount, counted, lead) ? behind(amount) : add(lead, amount, counted);
    }

    /// A cheap look, since most words begin no number.
    private boolean mayBegin(int at) {
        return Numerals.mayBegin(words, at)
                || modifiers.mayLead(words, at)
                || words.isDash(at)
                || words.is(at, "minus")
                || units.sign(words, at) != null;
    }

    private @Nullable Amount amount(Lead lead) {
        int at = lead.next();
        boolean begins = Numerals.mayBegin(words, at) || words.isDash(at) || words.is(at, "minus");
        if (!begins && units.sign(words, at) == null) {
            return null;
        }
        Amount fraction = Fractions.at(words, at, lead.modifier());
        if (fraction != null) {
            return fraction;
        }
        Amount first = amounts.at(words, at);
        return first == null ? null : ranges.extend(words, first, lead);
    }

    private boolean isRefused(Amount amount, Counted counted, Lead lead) {
        return Codes.holds(words, amount, counted, lead)
                || CalendarNumbers.holds(words, amount, counted, lead)
                || NamedNumbers.holds(words, amount, counted, lead)
                || WordNumbers.holds(words, amount, counted, lead);
    }

    /// Behind a refused number and all that touches it ("10:30", "22nd").
    private int behind(Amount amount) {
        int next = amount.next();
        while (words.joined(next) && !words.isMark(next, ',')) {
            next++;
        }
        return next;
    }

    /// "Anna Holm, 34, said", "aged 34", "(34)" behind a name: an age.
    private Counted age(Amount amount, Counted counted) {
        int before = amount.from() - 1;
        int next = amount.next();
        boolean fits = counted.name() == null && amount.low() == words.whole(amount.number()) && amount.low() < 115;
        boolean commas = words.isMark(before, ',') && words.isMark(next, ',');
        boolean brackets = words.isMark(before, '(') && words.isMark(next, ')');
        boolean name = words.isCapital(before - 1) && amount.low() > 12 && (commas || brackets);
        boolean aged = words.isOneOf(before, "aged", "age") || (words.is(before, "of") && words.is(before - 1, "age"));
        if (!fits || !(name || aged)) {
            return counted;
        }
        return new Counted(new Unit("years", "year", Unit.Kind.TIME), "years", next);
    }

    /// "rose from 10,000 to 12,000 troops": the first number counts what the second does.
    private Counted changed(Amount amount, Counted counted) {
        int to = amount.next();
        Amount second = counted.name() == null && words.is(to, "to") ? amounts.at(words, to + 1) : null;
        if (second == null || second.unit() != null) {
            return counted;
        }
        Counted what = nouns.after(words, second);
        return new Counted(what.unit(), what.name(), to);
    }

    /// "12,000 soldiers, 1,500 of whom have gone", "of these 300 were freed": what the number before counted.
    private Counted elliptic(Amount amount, Counted counted) {
        int next = amount.next();
        boolean subject = words.isOneOf(next, "have", "had", "has", "were", "are", "was", "will", "remain", "remained");
        boolean among = words.is(next, "of") && words.isOneOf(next + 1, "them", "whom", "which", "these", "those");
        boolean open = counted.name() == null && amount.unit() == null && (subject || among);
        return open && counting != null ? new Counted(counting.unit(), counting.name(), counted.next()) : counted;
    }

    private int add(Lead lead, Amount amount, Counted counted) {
        Phrase<Modifier> near = modifiers.trail(words, amount.next());
        Counted what = near == null ? counted : nouns.noun(words, amount.next() + near.length(), amount.isOne());
        Phrase<Modifier> far = near == null ? modifiers.trail(words, what.next()) : near;
        var part = Part.of(words, what, amount, amounts, nouns, modifiers);
        int end = Math.max(part.next(), what.next() + (near == null && far != null ? far.length() : 0));
        int from = lead.modifier() == null && !amount.range() ? amount.from() : lead.from();
        Modifier modifier = modifier(lead, amount, far);
        found.add(new Quantity(words.span(from, end), amount.low(), amount.high(), modifier, part.unit(), part.of()));
        counting = what.unit() != null && what.unit().isCountable() ? what : counting;
        bracketed = words.isMark(end, '(') && modifier != Modifier.BETWEEN ? modifier : bracketed;
        return part.of() == null ? end : part.whole();
    }

    private Modifier modifier(Lead lead, Amount amount, @Nullable Phrase<Modifier> trail) {
        if (amount.range()) {
            return Modifier.BETWEEN;
        }
        Modifier modifier = lead.modifier();
        if (trail != null) {
            modifier = Modifiers.stronger(modifier, trail.value());
        }
        boolean told = modifier != null && modifier != Modifier.EXACT;
        if (amount.vague() != null) {
            return told && modifier != Modifier.ABOUT && modifier != null ? modifier : amount.vague();
        }
        if (modifier == null && bracketed != null) {
            return bracketed;
        }
        return modifier == null ? Modifier.EXACT : modifier;
    }
}
