package org.vedette.cli.ledger;

/// How rows are written out.
public enum Format {
    table,
    csv,
    jsonl
}
