package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.access.Resets;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** A new account; prints the link with which its owner chooses a password. */
@Command(name = "add", description = "Maakt een account en toont de link voor het wachtwoord.")
final class UserAdd implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAAM", description = "De gebruikersnaam.")
    private String username = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROL",
            description = "Een rol, zo vaak als nodig: ${COMPLETION-CANDIDATES}.")
    private List<Role> roles = new ArrayList<>();

    @Option(
            names = "--region",
            paramLabel = "REGIO",
            description = "Een regio van een medewerker; anders de eigen regio.")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAAM", description = "Hoe iemand heet.")
    private @Nullable String displayName;

    @Option(names = "--email", paramLabel = "ADRES", description = "Het e-mailadres.")
    private @Nullable String email;

    @Option(names = "--employer", paramLabel = "ID", description = "Van welke werkgever.")
    private @Nullable UUID employer;

    @Option(names = "--candidate", paramLabel = "ID", description = "Welke kandidaat.")
    private @Nullable UUID candidate;

    private final Installation installation;

    UserAdd(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        try (ApplicationContext context = installation.open()) {
            Account made = context.getBean(Accounts.class).add(draft(context));
            var link = context.getBean(Resets.class).link(made.id());
            String address = "/herstel/" + link.value();
            console.say("command.user.added", made.username());
            console.print(context.getBean(PublicAddress.class).of(address));
            return 0;
        } catch (RefusedException refused) {
            refused.refusals().forEach(console::complain);
            return CommandRefusedException.PROBLEM;
        }
    }

    private AccountDraft draft(ApplicationContext context) {
        var standing = new Standing(Set.copyOf(roles), regions(context), employer, candidate);
        String name = Objects.requireNonNullElse(displayName, username);
        return new AccountDraft(username, name, email, standing);
    }

    private Set<Region> regions(ApplicationContext context) {
        boolean staff = roles.stream().anyMatch(Role::isStaff);
        List<String> named =
                regions.isEmpty() && staff
                        ? List.of(context.getRequiredProperty("werkbrug.region", String.class))
                        : regions;
        return named.stream().map(this::region).collect(Collectors.toSet());
    }

    private Region region(String code) {
        return Region.find(code)
                .orElseThrow(() ->
                        CommandRefusedException.wrongUse(
                                "command.use.value", code, "--region", spec.qualifiedName()));
    }
}
