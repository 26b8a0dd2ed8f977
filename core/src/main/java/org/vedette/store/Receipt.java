package org.vedette.store;

/// What the ledger answers when it is handed an article. It answers only when the article is safe.
public enum Receipt {
    /// The first time this article came.
    NEW,
    /// The identifier was there with other words; both versions are kept.
    NEW_VERSION,
    /// The very same was there; nothing was written.
    KNOWN
}
