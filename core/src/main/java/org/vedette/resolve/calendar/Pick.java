package org.vedette.resolve.calendar;

/// Which of the days, months or seasons of one name is meant.
public enum Pick {
    /// None said: the latest not after the day of publication, or the next one when the future is meant.
    NEAREST,
    LAST,
    THIS,
    NEXT
}
