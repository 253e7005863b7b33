package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.access.Resets;
import nl.werkbrug.access.SecondSteps;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** A new password for somebody: prints a link that works once, or a code for on paper. */
@Command(name = "reset", description = "Toont een link of code voor een nieuw wachtwoord.")
final class UserReset implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAAM", description = "De gebruikersnaam.")
    private String username = "";

    @Option(
            names = "--paper",
            description = "Een code op papier in plaats van een link; niet voor medewerkers.")
    private boolean paper;

    @Option(
            names = "--second-step",
            description = "Haalt ook de tweede stap weg, voor wie zijn telefoon kwijt is.")
    private boolean secondStep;

    private final Installation installation;

    UserReset(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        try (ApplicationContext context = installation.open()) {
            Account account = UserToken.find(context, username);
            if (secondStep) {
                context.getBean(SecondSteps.class).turnOff(account.id());
            }
            if (paper && account.standing().isStaff()) {
                throw CommandRefusedException.problem("command.user.staff");
            }
            print(context, console, account);
            return 0;
        }
    }

    private void print(ApplicationContext context, Console console, Account account) {
        Resets resets = context.getBean(Resets.class);
        var address = context.getBean(PublicAddress.class);
        if (paper) {
            console.say("command.user.paper", address.of("/code"));
            console.print(resets.paper(account.id()).inGroups());
        } else {
            console.say("command.user.link");
            console.print(address.of("/herstel/" + resets.link(account.id()).value()));
        }
    }
}
