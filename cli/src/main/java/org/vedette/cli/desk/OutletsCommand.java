package org.vedette.cli.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.ledger.Gradebook;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.ledger.TimeOption;
import org.vedette.knowledge.outlets.Outlet;
import org.vedette.knowledge.outlets.OutletRegister;
import org.vedette.store.Grading;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette outlets`: the register of outlets with the letters that analysts gave them.
@Command(
        name = "outlets",
        description = {
            "Lists outlets: letter (Admiralty code, A reliable to F cannot be judged), country, ownership, names, and why"
                    + " the letter is what it is. An outlet owned by a state is state-controlled.",
            "The letters that ship are a place to start from; grade sets one aside, with a reason."
        },
        synopsisSubcommandLabel = "[grade]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette outlets --country KOR",
            "  vedette outlets --name Yonhap",
            "  vedette outlets grade Yonhap C --by Ann --because \"one service's briefings for a year\""
        })
public final class OutletsCommand implements Callable<Integer> {
    @Option(names = "--country", paramLabel = "COUNTRY", description = "Of this seat: ISO 3166-1 alpha-3.")
    private @Nullable String country;

    @Option(names = "--name", paramLabel = "NAME", description = "Of this name or code.")
    private @Nullable String name;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TimeOption time = new TimeOption();

    private final Console console;

    public OutletsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!ledger.isThere()) { // the register needs no ledger
            list(OutletRegister.load(), null);
            return 0;
        }
        try (SqlLedger open = ledger.open()) {
            Gradebook book = Gradebook.of(open, time.asOf());
            list(book.register(), book);
        }
        return 0;
    }

    private void list(OutletRegister register, @Nullable Gradebook book) {
        List<Outlet> asked = register.all().stream()
                .filter(each -> country == null || each.country().equalsIgnoreCase(country))
                .filter(each -> name == null || each.equals(register.named(name)))
                .toList();
        Grading given = book == null || name == null ? null : book.given(name);
        if (asked.isEmpty() && given == null) {
            throw Complaint.undone("no such outlet in the register", "vedette outlets lists all of them");
        }
        asked.forEach(each -> console.out().line(line(each, book == null ? null : book.given(each.name()))));
        if (asked.isEmpty() && given != null) {
            console.out().line(given.grade() + " - - " + Plain.words(given.subject()) + ", " + reason(given));
        }
    }

    private static String line(Outlet outlet, @Nullable Grading given) {
        String letter = given == null ? outlet.letter().name() : given.grade();
        String reason = given == null ? outlet.reason() : reason(given);
        return letter + " " + (outlet.country().isEmpty() ? "-" : outlet.country()) + " "
                + outlet.ownership().name().toLowerCase(Locale.ROOT)
                + (outlet.isStateControlled() ? " (state-controlled) " : " ") + outlet.code() + " "
                + String.join(" | ", outlet.names()) + ": " + reason;
    }

    private static String reason(Grading given) {
        return "by " + Plain.words(given.by()) + ": " + Plain.words(given.because());
    }

    @Command(name = "grade", description = "Gives an outlet a letter; an earlier one stays in the ledger.")
    int grade(
            @Parameters(paramLabel = "NAME", description = "As articles name it; it need not be in the register.")
                    String outlet,
            @Parameters(paramLabel = "LETTER", description = "A to F.") String letter,
            @Mixin AnalystOption analyst,
            @Mixin LedgerOption at) {
        String grade = letter.toUpperCase(Locale.ROOT);
        if (!grade.matches("[A-F]")) {
            throw Complaint.usage(
                    "found «" + letter + "», wanted a letter from A to F", "vedette outlets --help explains");
        }
        try (SqlLedger open = at.openOrMake()) {
            Instant now = Instant.now();
            open.grade(
                    new Grading(Grading.Kind.OUTLET, outlet, grade, analyst.at(now), analyst.by(), analyst.because()),
                    now);
            console.out().line(outlet + ": " + grade);
        }
        return 0;
    }
}
