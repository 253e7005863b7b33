package nl.werkbrug.command;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Checkup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/** Whether the store and the index are sound, line by line; changes nothing. */
@Command(
        name = "check",
        description =
                "Controleert de opslag, de index en of ze hetzelfde zeggen. Verandert niets. De"
                        + " dienst mag doorlopen.")
final class Check implements Callable<Integer> {
    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Installation installation;

    Check(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        try (ApplicationContext context = installation.openToRead()) {
            var lines = new CheckLines(console);
            List<Checked> all = context.getBean(Checkup.class).run(lines::tell);
            long off = all.stream().filter(checked -> !checked.isFine()).count();
            console.say(off == 0 ? "command.check.fine" : "command.check.off", all.size(), off);
            return off == 0 ? 0 : CommandRefusedException.PROBLEM;
        }
    }
}
