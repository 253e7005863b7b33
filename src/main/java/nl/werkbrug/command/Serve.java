package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.FirstAdministrator;
import nl.werkbrug.demo.Demonstration;
import nl.werkbrug.demo.DemonstrationAccounts;
import nl.werkbrug.demo.DemonstrationBonds;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.web.Front;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** The service, until somebody stops it. */
@Command(name = "serve", description = "Start de dienst. Dit gebeurt ook zonder opdracht.")
final class Serve implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--demo", description = "Vult een lege opslag met de voorbeeldregio.")
    private boolean demo;

    private final Installation installation;

    Serve(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        return run(Console.of(spec.commandLine()));
    }

    int run(Console console) {
        try (ApplicationContext context = installation.open()) {
            // An older store may have been put back.
            context.getBean(Erasures.class).replay();
            if (demo) {
                demonstrate(context, console);
            }
            announce(start(context), context, console);
            waitForTheEnd(context);
        }
        return 0;
    }

    /** An empty store asks for its first administrator. */
    private static void welcomeFirst(ApplicationContext context, Console console, String address) {
        var first = context.getBean(FirstAdministrator.class);
        if (first.isWanted()) {
            String code = first.newCode().inGroups();
            console.say("command.serve.first", address + "/eerste-beheerder", code);
        }
    }

    /** Never beside real people, nor where others come: everybody knows the password. */
    private static void demonstrate(ApplicationContext context, Console console) {
        if (context.getBean(Front.class).isOpen()) {
            throw CommandRefusedException.problem("command.serve.demo.open");
        }
        if (!context.getBean(Accounts.class).isEmpty()) {
            throw CommandRefusedException.problem("command.serve.demo.real");
        }
        boolean filled = context.getBean(Demonstration.class).fill();
        console.say(filled ? "command.serve.demo.filled" : "command.serve.demo.kept");
        var accounts = context.getBean(DemonstrationAccounts.class);
        console.say(
                "command.serve.demo.accounts",
                String.join(", ", accounts.open()),
                DemonstrationAccounts.PASSWORD);
        context.getBean(DemonstrationBonds.class).fill();
    }

    private static void announce(
            EmbeddedServer server, ApplicationContext context, Console console) {
        Front front = context.getBean(Front.class);
        String local = server.getScheme() + "://localhost:" + server.getPort();
        String address = front.isOpen() ? String.valueOf(front.url()) : local;
        if (!front.isOpen()) {
            console.say("command.serve.local");
        }
        welcomeFirst(context, console, address);
        console.say("command.serve.ready", address);
    }

    private static EmbeddedServer start(ApplicationContext context) {
        // Read before: a server that cannot start closes the context.
        String port = context.getRequiredProperty("micronaut.server.port", String.class);
        try {
            return context.getBean(EmbeddedServer.class).start();
        } catch (ServerStartupException _) {
            throw CommandRefusedException.problem("command.port.taken", port);
        }
    }

    /** Ctrl-C and TERM close the server, the index and the store in their order. */
    private static void waitForTheEnd(ApplicationContext context) {
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stop"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
