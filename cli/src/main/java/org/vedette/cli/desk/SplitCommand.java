package org.vedette.cli.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.merge.Decisions;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.KeptClaim;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette event ID split`: some of its claims are a happening of their own.
@Command(
        name = "split",
        description = {
            "Parts claims from an event: they are a happening of their own from now on, and what is like them goes to them.",
            "It is kept in the ledger with name and reason, holds for claims yet to come, and can be undone."
        },
        footerHeading = "%nExample:%n",
        footer = "  vedette event e2b54f111bf4bc4cc split c09a1 c7712 --by Ann --because \"two raids\"")
final class SplitCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CLAIM",
            arity = "1..*",
            description = "Claims of the event, or articles: then all its claims in them.")
    private List<String> parts = new ArrayList<>();

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
            SortedSet<String> claims = claims(deciding.events().claims(event, AsOf.NOW));
            deciding.take(
                    () -> new Decisions(analyst.at(Instant.now()), analyst.by(), analyst.because())
                            .split(event, claims),
                    "vedette event " + above.id() + " --explain lists its claims");
        }
        return 0;
    }

    /// Articles stand for their claims; what is neither stays, to be complained about.
    private SortedSet<String> claims(List<KeptClaim> members) {
        SortedSet<String> claims = new TreeSet<>();
        for (String part : parts) {
            List<String> ofArticle = members.stream()
                    .filter(member -> member.report().article().equals(part))
                    .map(member -> member.claim().id())
                    .toList();
            boolean claim =
                    members.stream().anyMatch(member -> member.claim().id().equals(part));
            claims.addAll(claim || ofArticle.isEmpty() ? List.of(part) : ofArticle);
        }
        return claims;
    }
}
