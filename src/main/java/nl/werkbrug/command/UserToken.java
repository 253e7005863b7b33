package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** A token for a program of somebody; it is printed this once. */
@Command(name = "token", description = "Maakt een toegangssleutel voor een programma.")
final class UserToken implements Callable<Integer> {
    private static final String NAME = "opdrachtregel";

    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAAM", description = "De gebruikersnaam.")
    private String username = "";

    private final Installation installation;

    UserToken(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        try (ApplicationContext context = installation.open()) {
            Account account = find(context, username);
            var token = context.getBean(AccessTokens.class).add(account.id(), NAME);
            Console.of(spec.commandLine()).print(token.value());
            return 0;
        }
    }

    static Account find(ApplicationContext context, String username) {
        return context.getBean(Accounts.class)
                .find(username)
                .orElseThrow(
                        () -> CommandRefusedException.problem("command.user.unknown", username));
    }
}
