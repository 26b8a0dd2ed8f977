package org.vedette.cli.command;

import picocli.CommandLine.Option;

/// Every command tells about itself.
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;
}
