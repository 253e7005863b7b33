package nl.werkbrug.command;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean asked;
}
