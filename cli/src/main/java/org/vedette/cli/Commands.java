package org.vedette.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.vedette.cli.accounts.AccountsCommand;
import org.vedette.cli.actors.ActorsImportCommand;
import org.vedette.cli.actors.ActorsUnknownCommand;
import org.vedette.cli.bench.BenchLedgerCommand;
import org.vedette.cli.bench.desk.BenchDeskCommand;
import org.vedette.cli.collect.CollectCommand;
import org.vedette.cli.collect.FeedsCommand;
import org.vedette.cli.command.ActorsCommand;
import org.vedette.cli.command.BenchCommand;
import org.vedette.cli.command.CompletionCommand;
import org.vedette.cli.command.CorpusCommand;
import org.vedette.cli.command.LabelCommand;
import org.vedette.cli.command.MergeCommand;
import org.vedette.cli.command.ReadCommand;
import org.vedette.cli.command.TrainCommand;
import org.vedette.cli.console.Console;
import org.vedette.cli.correct.CorrectCommand;
import org.vedette.cli.correct.CorrectionsCommand;
import org.vedette.cli.desk.DecisionsCommand;
import org.vedette.cli.desk.EventCommand;
import org.vedette.cli.desk.OutletsCommand;
import org.vedette.cli.eval.EvalCommand;
import org.vedette.cli.ledger.ClaimsCommand;
import org.vedette.cli.ledger.DbCommand;
import org.vedette.cli.ledger.EventsCommand;
import org.vedette.cli.ledger.ExportCommand;
import org.vedette.cli.ledger.IngestCommand;
import org.vedette.cli.ledger.QuantitiesCommand;
import org.vedette.cli.ledger.RelationCommand;
import org.vedette.cli.recode.RecodeCommand;
import org.vedette.cli.serve.ServeCommand;
import org.vedette.cli.watch.BenchWatchCommand;
import org.vedette.cli.watch.DemoCommand;
import org.vedette.cli.watch.WarningCommand;
import org.vedette.cli.watch.WarningsCommand;
import org.vedette.cli.watch.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.OptionSpec;

/// The tree of commands. Only the command that is called is set up, since looking at all of them takes longer than
/// reading an article; `--help` and a name that no command has get the whole tree.
final class Commands {
    private Commands() {}

    private static Map<String, Function<Console, Object>> all() {
        var all = new LinkedHashMap<String, Function<Console, Object>>();
        all.put("read", ReadCommand::new);
        all.put("collect", console -> new CollectCommand(console, Main::run));
        all.put("feeds", FeedsCommand::new);
        all.put("ingest", IngestCommand::new);
        all.put("claims", ClaimsCommand::new);
        all.put("relation", RelationCommand::new);
        all.put("quantities", QuantitiesCommand::new);
        all.put("events", EventsCommand::new);
        all.put("event", EventCommand::new);
        all.put("decisions", DecisionsCommand::new);
        all.put("outlets", OutletsCommand::new);
        all.put("export", ExportCommand::new);
        all.put("recode", RecodeCommand::new);
        all.put("correct", CorrectCommand::new);
        all.put("corrections", CorrectionsCommand::new);
        all.put("db", DbCommand::new);
        all.put("label", LabelCommand::new);
        all.put("merge", MergeCommand::new);
        all.put("actors", ActorsCommand::new);
        all.put("watch", WatchCommand::new);
        all.put("warnings", WarningsCommand::new);
        all.put("warning", WarningCommand::new);
        all.put("serve", ServeCommand::new);
        all.put("accounts", AccountsCommand::new);
        all.put("demo", console -> new DemoCommand(console, Main::run));
        all.put("bench", BenchCommand::new);
        all.put("train", TrainCommand::new);
        all.put("corpus", CorpusCommand::new);
        all.put("eval", console -> new EvalCommand(console, Main::run));
        all.put("completion", CompletionCommand::new);
        return all;
    }

    static CommandLine forArguments(Console console, String... arguments) {
        var root = new CommandLine(new Vedette(console));
        String called = arguments.length == 0 ? "" : arguments[0];
        Map<String, Function<Console, Object>> all = all();
        boolean one = all.containsKey(called) && !called.equals("completion");
        all.forEach((name, command) -> {
            if (!one || name.equals(called)) {
                root.addSubcommand(name, command.apply(console));
            }
        });
        CommandLine bench = root.getSubcommands().get("bench");
        if (bench != null) { // here and not in BenchCommand: commands of the ledger know the other commands' options
            bench.addSubcommand(new BenchLedgerCommand(console));
            bench.addSubcommand(new BenchWatchCommand(console));
            bench.addSubcommand(new BenchDeskCommand(console));
        }
        CommandLine actors = root.getSubcommands().get("actors");
        if (actors != null) { // for the same reason
            actors.addSubcommand(new ActorsUnknownCommand(console)).addSubcommand(new ActorsImportCommand(console));
        }
        tellAbout(root);
        var complaints = new Complaints(console);
        return root.setOut(console.out().writer())
                .setErr(console.err().writer())
                .setColorScheme(colours(console))
                .setUsageHelpWidth(console.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(complaints)
                .setParameterExceptionHandler(complaints);
    }

    /// Every command tells about itself.
    private static void tellAbout(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        command.getSubcommands().values().forEach(Commands::tellAbout);
    }

    private static ColorScheme colours(Console console) {
        return CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF);
    }
}
