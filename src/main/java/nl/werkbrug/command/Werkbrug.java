package nl.werkbrug.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** The whole command line; without a command it serves. */
@Command(
        name = "werkbrug",
        description = "Brengt kandidaten en werkgevers bij elkaar op wat mensen kunnen.",
        versionProvider = Werkbrug.Version.class)
public final class Werkbrug implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Toont de versie.")
    private boolean version;

    private final Installation installation;

    private Werkbrug(Installation installation) {
        this.installation = installation;
    }

    /** Ready to execute the arguments that somebody typed. */
    public static CommandLine program(Installation installation) {
        var program =
                new CommandLine(new Werkbrug(installation))
                        .addSubcommand(new Serve(installation))
                        .addSubcommand(Import.program(installation))
                        .addSubcommand(new Match(installation))
                        .addSubcommand(new Reindex(installation))
                        .addSubcommand(new Check(installation))
                        .addSubcommand(new Backup(installation))
                        .addSubcommand(new Restore(installation))
                        .addSubcommand(User.program(installation))
                        .addSubcommand(new Bench(installation));
        speakDutch(program);
        return program.setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Faults());
    }

    @Override
    public Integer call() {
        return new Serve(installation).run(Console.of(spec.commandLine()));
    }

    private static void speakDutch(CommandLine program) {
        program.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Gebruik: ")
                .parameterListHeading("%nGegevens:%n")
                .optionListHeading("%nOpties:%n")
                .commandListHeading("%nOpdrachten:%n")
                .synopsisSubcommandLabel("[OPDRACHT]");
        program.getSubcommands().values().forEach(Werkbrug::speakDutch);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Werkbrug.class.getPackage().getImplementationVersion();
            return new String[] {"werkbrug " + Objects.requireNonNullElse(built, "(ontwikkeling)")};
        }
    }
}
