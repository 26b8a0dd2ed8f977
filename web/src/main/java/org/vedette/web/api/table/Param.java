package org.vedette.web.api.table;

import java.util.List;

/// Something that a request may tell.
///
/// @param where it stands
/// @param kind of value
/// @param format of a text in the words of JSON Schema, or empty
/// @param words that it may be, or none if it may be any
/// @param needed whether a request must tell it
/// @param description for a person
public record Param(
        String name, Where where, Kind kind, String format, List<String> words, boolean needed, String description) {
    public Param {
        words = List.copyOf(words);
    }

    /// Where a value stands.
    public enum Where {
        PATH,
        QUERY,
        HEADER
    }

    /// What a value is.
    public enum Kind {
        STRING,
        INTEGER,
        NUMBER
    }

    /// A text in the query.
    public static Param text(String name, String description) {
        return new Param(name, Where.QUERY, Kind.STRING, "", List.of(), false, description);
    }

    /// A text of a form that has a name in JSON Schema.
    public static Param text(String name, String format, String description) {
        return new Param(name, Where.QUERY, Kind.STRING, format, List.of(), false, description);
    }

    /// One of some words in the query.
    public static Param oneOf(String name, List<String> words, String description) {
        return new Param(name, Where.QUERY, Kind.STRING, "", words, false, description);
    }

    /// A number in the query.
    public static Param number(String name, Kind kind, String description) {
        return new Param(name, Where.QUERY, kind, "", List.of(), false, description);
    }

    /// A part of the path.
    public static Param path(String name, String description) {
        return new Param(name, Where.PATH, Kind.STRING, "", List.of(), true, description);
    }

    /// A header of the request.
    public static Param header(String name, String description) {
        return new Param(name, Where.HEADER, Kind.STRING, "", List.of(), false, description);
    }

    /// The same, but a request must tell it.
    public Param must() {
        return new Param(name, where, kind, format, words, true, description);
    }
}
