package org.vedette.cli.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.store.Counts;
import org.vedette.store.Ledger;
import org.vedette.store.sql.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `vedette db`: looks after the ledger.
@Command(
        name = "db",
        description = "Checks, saves and moves the ledger.",
        synopsisSubcommandLabel = "(check | backup | restore | migrate)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette db check",
            "  vedette db backup ledger.gz",
            "  vedette db restore ledger.gz --db postgresql://desk@db.example.org/vedette"
        })
public final class DbCommand implements Callable<Integer> {
    private final Console console;

    public DbCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage("db: what to do is not given", "vedette db --help lists what there is");
    }

    private void say(String form, Object... values) {
        console.out().line(String.format(Locale.ROOT, form, values));
    }

    @Command(name = "check", description = "Tells whether the ledger is whole, and how much it holds.")
    int check(@Mixin LedgerOption ledger) {
        try (Ledger open = ledger.open()) {
            Counts counts = open.counts();
            List<String> faults = ledger.upkeep().check();
            say(
                    "%,d articles in %,d versions, %,d claims of which %,d stand, %,d documents set aside",
                    counts.articles(), counts.versions(), counts.claims(), counts.standing(), counts.aside());
            faults.forEach(fault -> console.err().line("vedette: " + ledger.address() + ": " + fault));
            if (faults.isEmpty()) {
                say("%s is whole", ledger.address());
            }
            return faults.isEmpty() ? 0 : Complaint.NOT_ALL_DONE;
        }
    }

    @Command(
            name = "backup",
            description = "Writes all of the ledger to a compressed file, as it stands at one instant.")
    int backup(@Mixin LedgerOption ledger, @Parameters(paramLabel = "FILE") Path file) {
        try (Ledger open = ledger.open()) {
            open.counts(); // brings it up to date first
            say("%,d rows in %s", ledger.upkeep().backup(file), file);
        }
        return 0;
    }

    @Command(
            name = "restore",
            description = "Fills an empty ledger from such a file; it may be in the other kind of database.")
    int restore(@Mixin LedgerOption ledger, @Parameters(paramLabel = "FILE") Path file) {
        if (!Files.isRegularFile(file)) {
            throw Complaint.usage(file + ": no such file", "give a file that vedette db backup has written");
        }
        say("%,d rows into %s", ledger.upkeep().restore(file), ledger.address());
        return 0;
    }

    @Command(name = "migrate", description = "Brings the tables to the edition that this program writes.")
    int migrate(@Mixin LedgerOption ledger) {
        Upkeep upkeep = ledger.upkeep();
        int before = upkeep.edition();
        int steps = upkeep.migrate();
        say("%s: edition %d, was %d, %d steps", ledger.address(), upkeep.edition(), before, steps);
        return 0;
    }
}
