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
    /// An archive or a mailbox that is damaged where it was read.
    ARCHIVE_DAMAGED(107, Whose.OUTSIDE),
    /// A server that could not be reached, or that fell silent.
    NOT_REACHED(111, Whose.OUTSIDE),
    /// A server that answered with a number that means no.
    ANSWERED_NO(112, Whose.OUTSIDE),
    /// A server that asked to come back later.
    ASKED_TO_WAIT(113, Whose.OUTSIDE),
    /// A redirect that leads in a circle, too far, or nowhere.
    REDIRECTED_ASTRAY(114, Whose.OUTSIDE),
    /// An answer that ended before its end.
    CUT_SHORT(115, Whose.OUTSIDE),
    /// A page that robots.txt closes to us.
    CLOSED_TO_ROBOTS(116, Whose.OUTSIDE),
    /// What was fetched is no feed.
    FEED_NOT_READABLE(117, Whose.OUTSIDE),
    /// What was fetched is no page of text.
    NO_PAGE(118, Whose.OUTSIDE),
    /// An item of a feed with neither an address nor text.
    ITEM_EMPTY(119, Whose.OUTSIDE),
    /// A language the reader does not read.
    LANGUAGE_NOT_READ(201, Whose.OUTSIDE),
    /// Longer than the operator allows.
    ARTICLE_TOO_LONG(301, Whose.OPERATOR),
    /// A page or archive nested deeper than we follow.
    NESTED_TOO_DEEP(302, Whose.OPERATOR),
    /// An answer larger than the operator allows, packed or unpacked.
    ANSWER_TOO_LARGE(303, Whose.OPERATOR),
    /// An address that is not fetched: no web address, or one inside a private network.
    ADDRESS_REFUSED(304, Whose.OPERATOR),
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
