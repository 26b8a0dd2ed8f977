package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.List;

/// Somebody who held an office.
///
/// @param terms all offices, in the order of their first day
public record Person(String code, String name, List<Term> terms) {
    public Person {
        terms = List.copyOf(terms);
    }

    /// The person's own state, ISO 3166-1 alpha-3, whomever the office serves.
    public String nation() {
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    /// The offices held on a day; the having been in office is none.
    public List<Term> termsOn(LocalDate day) {
        return terms.stream()
                .filter(term -> term.holdsOn(day) && !term.isFormer())
                .toList();
    }

    /// The last office that ended before a day, or the first one of all if none did.
    public Term lastBefore(LocalDate day) {
        Term last = terms.getFirst();
        for (Term term : terms) {
            if (!term.isFormer() && term.tenure().last().isBefore(day)) {
                last = term;
            }
        }
        return last;
    }
}
