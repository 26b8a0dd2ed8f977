package org.vedette.cli.ledger;

/// How rows are written out.
enum Format {
    table,
    csv,
    jsonl
}
