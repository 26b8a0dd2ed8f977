package org.vedette.resolve.calendar;

/// Which part of a stretch is meant. A third of it for early, mid and late; its first or last bit for start
/// and end: a day of a week, seven days of a month, a month of a quarter, season or year, a year of a
/// decade.
public enum Part {
    EARLY,
    MID,
    LATE,
    START,
    END,
    FIRST_HALF,
    SECOND_HALF,
    /// From its beginning to the day before publication.
    EARLIER,
    /// From its beginning to the day of publication.
    SO_FAR,
    /// From the day after publication to its end.
    LATER
}
