package org.vedette.watch.series;

import java.time.LocalDate;

/// What was told of two parties in a week. Everything is counted in independent origins, so that reprints weigh
/// nothing.
///
/// @param monday its first day, UTC
/// @param acts origins that tell of acts: occurred or ongoing
/// @param plans origins that tell of plans, promises, threats, conditions, possibilities and requests
/// @param denials origins that deny, negate or refute
/// @param fresh origins on happenings first heard of in this week
/// @param all origins on anything in the whole archive in this week: how much was reported at all
/// @param tone the mean of Goldstein's scale (1992) over the acts, from -10 to 10; 0 where there are none
public record Week(LocalDate monday, int acts, int plans, int denials, int fresh, int all, double tone) {
    /// Origins on the pair, whatever they tell.
    public int origins() {
        return acts + plans + denials;
    }

    /// Those on happenings that were known before.
    public int repeated() {
        return origins() - fresh;
    }

    /// The pair's part of all that was reported, from 0 to 1: a week of much news does not make a pair unusual.
    public double share() {
        return all == 0 ? 0 : (double) origins() / all;
    }
}
