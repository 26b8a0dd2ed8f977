package org.vedette.cli.correct;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Role;
import org.vedette.store.AsOf;
import org.vedette.store.json.CorrectionJson;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette corrections`: the corrections that stand.
@Command(
        name = "corrections",
        description = "Lists the corrections of analysts that like cases follow, in the order in which they were made.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette corrections",
            "  vedette corrections --format jsonl > desk.jsonl     for vedette read --corrections desk.jsonl"
        })
public final class CorrectionsCommand implements Callable<Integer> {
    /// How corrections are written out.
    enum Format {
        table,
        jsonl
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default) or jsonl.")
    private Format format = Format.table;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    private final Console console;

    public CorrectionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SqlLedger open = ledger.open()) {
            List<Correction> all = open.corrections(AsOf.NOW);
            for (Correction each : all) {
                if (format == Format.jsonl) {
                    console.out().line(CorrectionJson.line(each));
                } else {
                    lines(each).forEach(line -> console.out().line(Plain.words(line)));
                }
            }
            if (all.isEmpty() && format == Format.table) {
                console.out().line("no corrections in " + ledger.address());
            }
        }
        return 0;
    }

    private static List<String> lines(Correction correction) {
        return List.of(
                correction.id() + "  " + correction.at() + "  " + correction.by() + ": " + words(correction.change()),
                "   claim " + correction.claim() + ", for «"
                        + correction.trigger().in(correction.sentence()) + "»: «" + correction.sentence() + "»",
                "   " + correction.because());
    }

    private static String words(Change change) {
        return switch (change) {
            case Change.NoClaim none -> "no claim";
            case Change.Other(var type, var mode, var status, var source, var target) ->
                String.join(
                        ", ",
                        Stream.of(
                                        word("type", type),
                                        word("mode", mode),
                                        status == null ? "" : "status " + status.label(),
                                        word("source", source),
                                        word("target", target))
                                .filter(word -> !word.isEmpty())
                                .toList());
        };
    }

    private static String word(String field, @Nullable Object value) {
        return value == null ? "" : field + " " + value;
    }

    private static String word(String field, @Nullable Side side) {
        if (side == null) {
            return "";
        }
        Role from = side.from();
        return field + " " + (from == null ? "nobody" : "who was " + from.name().toLowerCase(Locale.ROOT));
    }
}
