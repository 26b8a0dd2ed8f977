package org.vedette.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.OutputClosedException;
import org.vedette.model.FaultyFileException;
import org.vedette.store.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong in words, never in a stack trace: what is wrong, where, and what to do next.
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /// What shells expect of a program whose reader has gone: 128 and the number of the signal SIGPIPE.
    private static final int READER_HAS_GONE = 141;
    /// Set to see where a mistake of our own happened.
    private static final String TRACE = "vedette.trace";

    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            say(name + ": " + words(unmatched));
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                say("did you mean " + String.join(" or ", near) + "?");
            }
        } else {
            say(name + ": " + words(wrong));
        }
        say(name + " --help tells what there is");
        return Complaint.WRONG_USAGE;
    }

    private static String words(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        return unmatched.isUnknownOption() ? "there is no option " + first : "«" + first + "» is not understood here";
    }

    private static String words(ParameterException wrong) {
        String message = wrong.getMessage();
        return message == null || message.isEmpty()
                ? "wrong usage"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    @Override
    public int handleExecutionException(Exception broken, CommandLine command, ParseResult parsed) {
        return switch (broken) {
            case OutputClosedException closed when closed.readerHasGone() -> READER_HAS_GONE;
            case OutputClosedException closed -> done("the output cannot be written: " + closed.getMessage());
            case Complaint complaint -> complain(complaint);
            case FaultyFileException faulty -> done(String.valueOf(faulty.getMessage()));
            case LedgerException refused -> done(String.valueOf(refused.getMessage()));
            case IllegalArgumentException refused -> done(String.valueOf(refused.getMessage()));
            case UncheckedIOException unread -> done("cannot read or write: " + unread.getMessage());
            case IOException unread -> done("cannot read or write: " + unread.getMessage());
            default -> ours(broken);
        };
    }

    private int complain(Complaint complaint) {
        say("vedette: " + complaint.getMessage());
        say(complaint.advice());
        return complaint.exit();
    }

    private int done(String message) {
        say("vedette: " + message);
        return Complaint.NOT_ALL_DONE;
    }

    private int ours(Exception broken) {
        say("vedette: a mistake of our own: " + broken);
        say("please report it with what you ran; VEDETTE_JAVA_OPTS=-D" + TRACE + "=true shows where it happened");
        if (Boolean.getBoolean(TRACE)) {
            broken.printStackTrace(console.err().prints());
        }
        return Complaint.NOT_ALL_DONE;
    }

    private void say(String line) {
        console.err().line(line);
    }
}
