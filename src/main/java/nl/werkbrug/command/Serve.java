package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.access.Accounts;
import nl.werkbrug.demo.Demonstration;
import nl.werkbrug.demo.DemonstrationAccounts;
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
            if (demo) {
                demonstrate(context, console);
            }
            announce(start(context), context.getBean(Front.class), console);
            waitForTheEnd(context);
        }
        return 0;
    }

    /** Never beside real people. */
    private static void demonstrate(ApplicationContext context, Console console) {
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
    }

    private static void announce(EmbeddedServer server, Front front, Console console) {
        if (front.isOpen()) {
            console.say("command.serve.ready", String.valueOf(front.url()));
        } else {
            console.say("command.serve.local");
            String address = server.getScheme() + "://localhost:" + server.getPort();
            console.say("command.serve.ready", address);
        }
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
