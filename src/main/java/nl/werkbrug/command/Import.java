package nl.werkbrug.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes files in; what kind of file is a command of its own. */
@Command(name = "import", description = "Neemt een bestand op.")
final class Import implements Runnable {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    private Import() {}

    static CommandLine program(Installation installation) {
        return new CommandLine(new Import())
                .addSubcommand(new ImportCandidates(installation))
                .addSubcommand(new ImportNeeds(installation))
                .addSubcommand(new ImportCatalogue(installation))
                .addSubcommand(new ImportOccupations(installation))
                .addSubcommand(new ImportPostcodes(installation));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what to import");
    }
}
