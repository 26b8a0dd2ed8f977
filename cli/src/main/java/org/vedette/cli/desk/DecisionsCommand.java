package org.vedette.cli.desk;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.ledger.TimeOption;
import org.vedette.merge.Decisions;
import org.vedette.model.event.Decision;
import org.vedette.store.AsOf;
import org.vedette.store.KeptDecision;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `vedette decisions`: what analysts have split, merged and undone.
@Command(
        name = "decisions",
        description = "Lists what analysts have split and merged, by whom and why; undo takes one back.",
        synopsisSubcommandLabel = "[undo]",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette decisions", "  vedette decisions undo 17 --by Ann --because \"it was one raid after all\""
        })
public final class DecisionsCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TimeOption time = new TimeOption();

    private final Console console;

    public DecisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SqlLedger open = ledger.open()) {
            List<KeptDecision> decisions = open.decisions(time.asOf());
            SortedSet<Integer> undone = Decisions.undone(numbered(decisions));
            decisions.forEach(each -> console.out().line(line(each, undone.contains(each.number()))));
        }
        return 0;
    }

    private static String line(KeptDecision kept, boolean undone) {
        Decision decision = kept.decision();
        String what = switch (decision.kind()) {
            case SPLIT -> "split of event " + decision.event();
            case MERGE -> "merge of event " + decision.event();
            case UNDO -> "undoes decision " + decision.undoes();
        };
        return kept.number() + " " + decision.at() + " " + what + (undone ? ", undone" : "") + ", by "
                + Plain.words(decision.by()) + ": " + Plain.words(decision.because());
    }

    private static SortedMap<Integer, Decision> numbered(List<KeptDecision> decisions) {
        var numbered = new TreeMap<Integer, Decision>();
        decisions.forEach(each -> numbered.put(each.number(), each.decision()));
        return numbered;
    }

    @Command(
            name = "undo",
            description = "Takes a decision back: what it said of claims stands again as before it. It stays listed.")
    int undo(
            @Parameters(paramLabel = "NUMBER", description = "As vedette decisions lists it.") int number,
            @Mixin AnalystOption analyst,
            @Mixin LedgerOption at) {
        try (SqlLedger open = at.open()) {
            SortedMap<Integer, Decision> all = numbered(open.decisions(AsOf.NOW));
            new Deciding(open, console)
                    .take(
                            () -> new Decisions(analyst.at(Instant.now()), analyst.by(), analyst.because())
                                    .undo(number, all),
                            "vedette decisions lists what can be undone");
        }
        return 0;
    }
}
