package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.matching.Matching;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Rebuilds the index; a running service answers from the old one until the new one is there. */
@Command(name = "reindex", description = "Maakt de index opnieuw. De dienst mag doorlopen.")
final class Reindex implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Installation installation;

    Reindex(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        try (ApplicationContext context = installation.open();
                Bar bar = Bar.of("index", context.getBean(Profiles.class).count())) {
            long people = context.getBean(Matching.class).reindex(bar);
            Console.of(spec.commandLine()).say("command.reindex.done", people);
        }
        return 0;
    }
}
