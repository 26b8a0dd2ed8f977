package org.vedette.model;

/// Everything that can go wrong with an article, and whose move it is. Numbers are printed and stored: never reuse one.
public enum Trouble {
    /// The line is not the JSON object that was wanted.
    LINE_NOT_READABLE(101, Whose.OUTSIDE),
    /// Nothing but blanks.
    ARTICLE_HAS_NO_TEXT(102, Whose.OUTSIDE),
    /// The bytes are in no encoding we know, or the text holds half a character.
    ENCODING_BROKEN(103, Whose.OUTSIDE),
    /// A file that could not be opened or read.
    FILE_NOT_READABLE(104, Whose.OUTSIDE),
    /// A kind of file that Vedette does not read.
    FORMAT_UNKNOWN(105, Whose.OUTSIDE),
    /// A field of the line has the wrong kind of value.
    FIELD_NOT_UNDERSTOOD(106, Whose.OUTSIDE),
    /// A language the reader does not read.
    LANGUAGE_NOT_READ(201, Whose.OUTSIDE),
    /// Longer than the operator allows.
    ARTICLE_TOO_LONG(301, Whose.OPERATOR),
    /// A page or archive nested deeper than we follow.
    NESTED_TOO_DEEP(302, Whose.OPERATOR),
    /// A file that people edit holds faults.
    KNOWLEDGE_REFUSED(401, Whose.EDITOR),
    /// Our own mistake.
    STAGE_BROKE(901, Whose.OURS);

    /// Whose move it is.
    public enum Whose {
        OUTSIDE,
        OPERATOR,
        EDITOR,
        OURS
    }

    private final int code;
    private final Whose whose;

    Trouble(int code, Whose whose) {
        this.code = code;
        this.whose = whose;
    }

    /// The number that is printed and stored.
    public int code() {
        return code;
    }

    public Whose whose() {
        return whose;
    }
}
