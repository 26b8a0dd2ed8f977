package org.vedette.model.alarm;

/// What a claim is to a sign.
public enum Stance {
    /// It speaks for the sign.
    FOR,
    /// It is about the matter, but is none of what was agreed to count: a plan, a guess, another voice.
    ASIDE,
    /// It denies the matter or says that it did not happen.
    AGAINST,
    /// It spoke for the sign and was taken back.
    TAKEN_BACK
}
