package org.vedette.resolve.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/// What time words mean before they are tied to a day of publication.
public sealed interface Moment {
    /// What the calendar alone tells: "13 October 2024", "in 2017".
    record Fixed(LocalDate first, LocalDate last) implements Moment {}

    /// What must be seen from a day of publication.
    sealed interface Relative extends Moment {}

    /// What is built on other moments.
    sealed interface Built extends Moment {}

    /// Days without their year: "Oct. 8-13". When `last` comes before `first`, it is of the next year.
    record Dated(MonthDay first, MonthDay last) implements Relative {}

    /// "on Christmas Eve".
    record Feasted(Feast feast, Pick pick) implements Relative {}

    /// "on Monday", "next Friday".
    record Weekday(DayOfWeek day, Pick pick) implements Relative {}

    /// Months of a year that is not said: "in October", "this summer", "the third quarter".
    record Months(Month first, int count, Pick pick) implements Relative {}

    /// "this week" (0), "last month" (-1), "next year" (1).
    record Period(CalendarUnit unit, int offset) implements Relative {}

    /// Days counted from that of publication: "yesterday" (-1 to -1), "overnight" (-1 to 0).
    record Days(int from, int to) implements Relative {}

    /// "two days ago", "three to four weeks ago"; forward: "two days from now".
    record Shift(CalendarUnit unit, int least, int most, boolean back) implements Relative {}

    /// "over the past two weeks"; forward: "within 18 months".
    record Lasting(CalendarUnit unit, int count, boolean back) implements Relative {}

    /// "in two weeks": forward when the future is meant, else as long as that back.
    record Either(CalendarUnit unit, int least, int most) implements Relative {}

    /// "two days later", "the next day": from a day told before, so known only when the future is meant.
    record Later(CalendarUnit unit, int least, int most) implements Relative {}

    /// "Monday next week".
    record WeekdayOf(DayOfWeek day, Moment week) implements Built {}

    /// Days, months or a feast in a year that is only pointed at: "in October last year".
    record InYear(Moment named, Moment year) implements Built {}

    /// "two days before Christmas".
    record Offset(Moment from, CalendarUnit unit, int count) implements Built {}

    /// "late last month", "the end of the year".
    record PartOf(Part part, Moment whole) implements Built {}

    /// "the first week of October", "the last three months of 2024" (`nth` -1).
    record NthOf(int nth, int count, CalendarUnit unit, Moment whole) implements Built {}

    /// "scheduled for Monday": seen forward, whatever the sentence.
    record Ahead(Moment moment) implements Built {}

    /// "since Monday", "starting Monday".
    ///
    /// @param begun whether it has begun for certain, whatever the sentence is about
    record Since(Moment start, boolean begun) implements Built {}

    record Until(Moment end) implements Built {}

    record Before(Moment end) implements Built {}

    record After(Moment start) implements Built {}

    record Between(Moment start, Moment end) implements Built {}
}
