package org.vedette.cli.correct;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Status;
import org.vedette.pipeline.amend.Correcting;
import org.vedette.pipeline.amend.Mended;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette correct`: codes a claim otherwise than the reader did, and like cases with it.
@Command(
        name = "correct",
        description = {
            "Codes a claim of the ledger otherwise than the reader did. The claim reads so at once, and whatever is read"
                    + " from then on follows the correction where the case is alike: near in the reader's own scores,"
                    + " and of the same word or type. Each claim that follows says so in its reasons.",
            "Only what is given is corrected. vedette recode --diff shows which kept claims are like cases."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette correct 3f2a90c1d4e5b678 --type AID --status planned --by Mia --reason \"a loan, not yet paid\"",
            "  vedette correct 3f2a90c1d4e5b678 --source Peru --target Chile --by Mia --reason \"the other way round\"",
            "  vedette correct 3f2a90c1d4e5b678 --no-claim --by Mia --reason \"a film is told\"",
            "  vedette correct --undo correction-0a1b2c3d4e5f --by Mia --reason \"too wide\""
        })
public final class CorrectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLAIM", arity = "0..1", description = "Its identifier, as vedette claims lists it.")
    private @Nullable String id;

    @Option(names = "--type", paramLabel = "TYPE", description = "What the act is: ${COMPLETION-CANDIDATES}.")
    private @Nullable ClaimType type;

    @Option(names = "--mode", paramLabel = "MODE", description = "A mode of the type; none unless given with --type.")
    private @Nullable String mode;

    @Option(names = "--status", paramLabel = "STATUS", description = "Whether it happened: ${COMPLETION-CANDIDATES}.")
    private @Nullable Status status;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description =
                    "Who does it: words of the sentence that the reader took for a party or a speaker; or nobody.")
    private @Nullable String source;

    @Option(names = "--target", paramLabel = "WORDS", description = "To whom, in the same way.")
    private @Nullable String target;

    @Option(names = "--no-claim", description = "The words make no claim at all.")
    private boolean none;

    @Option(names = "--undo", paramLabel = "CORRECTION", description = "Set a correction aside again.")
    private @Nullable String undo;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decided it.")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; shown with each like case.")
    private String reason = "";

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    private final Console console;

    public CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try (SqlLedger open = ledger.open()) {
            if (undo != null) {
                undo(open, undo, at);
            } else {
                correct(open, String.valueOf(id), at);
            }
        }
        return 0;
    }

    private void check() {
        boolean some = type != null || mode != null || status != null || source != null || target != null;
        if ((id == null) == (undo == null)) {
            throw Complaint.usage(
                    "wanted a claim, or --undo", "vedette claims lists claims, vedette corrections corrections");
        }
        if (undo != null && (some || none)) {
            throw Complaint.usage("--undo takes a correction back and sets nothing", "leave the other options out");
        }
        if (undo == null && some == none) {
            throw Complaint.usage(
                    none ? "--no-claim and more" : "nothing is corrected",
                    "give --no-claim alone, or what is otherwise: --type --mode --status --source --target");
        }
    }

    private static @Nullable KeptClaim claim(SqlLedger open, String id, AsOf asOf) {
        try (Stream<KeptClaim> claims = open.claims(Query.of(new Filter.Id(id)).asOf(asOf))) {
            return claims.findFirst().orElse(null);
        }
    }

    private void correct(SqlLedger open, String id, Instant at) {
        KeptClaim kept = claim(open, id, AsOf.NOW);
        if (kept == null) {
            throw Complaint.undone("no standing claim " + id + " in " + ledger.address(), "vedette claims lists them");
        }
        var parties = new Sides(kept);
        Change change = none
                ? new Change.NoClaim()
                : new Change.Other(type, mode(kept), status, parties.side(source), parties.side(target));
        Correction correction = new Correcting(at, by, reason).correct(open, kept, change);
        console.out().line(correction.id() + ": " + was(kept) + " now " + now(open, id));
        console.out()
                .line("whatever is read from now on follows it where the case is alike; vedette recode --diff shows"
                        + " which kept claims do");
    }

    private @Nullable String mode(KeptClaim kept) {
        ClaimType of = type == null ? kept.claim().type() : type;
        if (mode != null && !Codebook.modes(of).contains(mode)) {
            throw Complaint.usage(
                    "--mode " + mode + ": no mode of " + of,
                    Codebook.modes(of).isEmpty()
                            ? of + " has no modes"
                            : "one of " + String.join(", ", Codebook.modes(of)));
        }
        return mode;
    }

    private static String was(KeptClaim kept) {
        return "claim " + kept.claim().id() + " was " + kept.claim().type() + " "
                + kept.claim().status().label() + ",";
    }

    private static String now(SqlLedger open, String id) {
        KeptClaim kept = claim(open, id, AsOf.NOW);
        return kept == null
                ? "stands no more"
                : kept.claim().type() + " " + kept.claim().status().label();
    }

    /// Sets a correction aside, and gives the claim it was made on its reading of before, unless somebody has corrected
    /// that claim again since.
    private void undo(SqlLedger open, String id, Instant at) {
        Correction correction = open.corrections(AsOf.NOW).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Complaint.undone(
                        "no standing correction " + id + " in " + ledger.address(), "vedette corrections lists them"));
        KeptClaim now = claim(open, correction.claim(), AsOf.NOW);
        KeptClaim before = claim(
                open, correction.claim(), AsOf.NOW.learnedBy(correction.at().minus(1, ChronoUnit.MICROS)));
        boolean own = now == null || Mended.by(now.claim(), correction);
        if (own && before != null) {
            open.undo(id, new Amendment.Correction(before.claim(), at, by, reason), at);
        } else {
            open.undo(id, at, by, reason, at);
        }
        console.out()
                .line(Plain.words(String.format(
                        Locale.ROOT,
                        "%s set aside; claim %s: %s",
                        id,
                        correction.claim(),
                        now(open, correction.claim()))));
    }
}
