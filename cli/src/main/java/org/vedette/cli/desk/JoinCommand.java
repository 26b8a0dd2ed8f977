package org.vedette.cli.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.merge.Decisions;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette event ID merge`: several events are one happening.
@Command(
        name = "merge",
        description = {
            "Makes one event of several, under the name of the one that was known first.",
            "It is kept in the ledger with name and reason, holds for claims yet to come, and can be undone."
        },
        footerHeading = "%nExample:%n",
        footer = "  vedette event e2b54f111bf4bc4cc merge e77f01c2 --by Ann --because \"one raid, two names\"")
final class JoinCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EVENT", arity = "1..*", description = "The others.")
    private List<String> others = new ArrayList<>();

    @Mixin
    private AnalystOption analyst = new AnalystOption();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @ParentCommand
    private @Nullable EventCommand parent;

    @Override
    public Integer call() {
        EventCommand above = Objects.requireNonNull(parent, "picocli sets the parent");
        try (SqlLedger open = ledger.open()) {
            var deciding = new Deciding(open, above.console());
            Event event = EventCommand.event(deciding.events(), above.id(), AsOf.NOW, ledger.address());
            List<Event> more = others.stream()
                    .map(other -> EventCommand.event(deciding.events(), other, AsOf.NOW, ledger.address()))
                    .toList();
            deciding.take(
                    () -> new Decisions(analyst.at(Instant.now()), analyst.by(), analyst.because()).merge(event, more),
                    "vedette events lists events");
        }
        return 0;
    }
}
