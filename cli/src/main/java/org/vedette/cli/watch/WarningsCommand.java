package org.vedette.cli.watch;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.ledger.TimeOption;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.warn.words.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette warnings`: the warnings of a ledger and how they stand.
@Command(
        name = "warnings",
        description =
                "Lists the warnings that people were told, and whether somebody has acknowledged and signed them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette warnings --db desk.db",
            "  vedette warnings --open --watch troop-dispatch-rus-prk",
            "  vedette warnings --as-of 2024-10-24",
            "",
            "A line a warning: number, instant, mark, watch, from, to, how it stands.",
            "vedette warning NUMBER shows all of it, and acknowledges and signs."
        })
public final class WarningsCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TimeOption time = new TimeOption();

    @Option(names = "--watch", paramLabel = "NAME", description = "Of this watch alone.")
    private @Nullable String watch;

    @Option(names = "--open", description = "Only what nobody has acknowledged, or what is still to be signed.")
    private boolean open;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default) or jsonl.")
    private Form format = Form.table;

    /// How lines are written.
    enum Form {
        table,
        jsonl
    }

    private final Console console;

    public WarningsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AsOf asOf = time.asOf();
        try (SqlLedger opened = ledger.open()) {
            var record = new SqlWarnings(opened);
            List<WarningRecord.Note> all = record.notes(asOf);
            for (WarningRecord.Kept kept : record.warnings(asOf)) {
                var state = new State(kept, all);
                boolean asked = watch == null || watch.equals(kept.watch());
                if (asked && (!open || state.isOpen())) {
                    console.out().line(format == Form.jsonl ? kept.line() : line(kept, state));
                }
            }
        }
        return 0;
    }

    private static String line(WarningRecord.Kept kept, State state) {
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s\t%d %s\t%d %s\t%s",
                kept.number(),
                Moments.of(kept.at()),
                kept.tlp().label(),
                kept.watch(),
                kept.from().number(),
                kept.from().title(),
                kept.to().number(),
                kept.to().title(),
                state.words());
    }
}
