package nl.werkbrug.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accounts from the command line; what is done with them is a command of its own. */
@Command(name = "user", description = "Maakt accounts en helpt mensen weer naar binnen.")
final class User implements Runnable {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    private User() {}

    static CommandLine program(Installation installation) {
        return new CommandLine(new User())
                .addSubcommand(new UserAdd(installation))
                .addSubcommand(new UserReset(installation))
                .addSubcommand(new UserToken(installation));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what to do");
    }
}
