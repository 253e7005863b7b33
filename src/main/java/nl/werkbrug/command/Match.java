package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.problem;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;

import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.CriterionForm;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.RefusedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Who fits a need that is not stored; the answer is JSON on standard output. */
@Command(name = "match", description = "Toont als JSON wie er past bij een behoefte.")
@SerdeImport(NeedForm.class)
@SerdeImport(CriterionForm.class)
final class Match implements Callable<Integer> {
    // Serde says it in words only.
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("Unknown property \\[([^]]+)]");

    @Mixin private final Help help = new Help();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "BESTAND",
            description = "De behoefte als JSON, of - voor de standaardinvoer.")
    private String file = "-";

    @Option(names = "--limit", paramLabel = "AANTAL", description = "Hoeveel matches (1-100).")
    private int limit = 25;

    @Option(
            names = "--near-misses",
            paramLabel = "AANTAL",
            description = "Hoeveel bijna-matches per groep (0-100).")
    private int nearMisses = 5;

    private final Installation installation;

    Match(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec.commandLine());
        refuseWrongUse();
        byte[] json = json();
        try (ApplicationContext context = installation.open()) {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            NeedForm form = read(json, mapper);
            var need = context.getBean(Needs.class).read(form);
            MatchList found = context.getBean(Matching.class).match(need, limit, nearMisses);
            console.print(MatchAnswer.write(found, mapper));
            return 0;
        } catch (RefusedException refused) {
            console.complain("command.match.refused");
            refused.refusals().forEach(console::complain);
            return CommandRefusedException.PROBLEM;
        }
    }

    private static NeedForm read(byte[] json, ObjectMapper mapper) {
        try {
            NeedForm form = mapper.readValue(json, NeedForm.class);
            if (form == null) {
                throw problem("command.match.json", "null");
            }
            return form;
        } catch (IOException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private byte[] json() {
        try {
            return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException _) {
            throw problem("command.match.unreadable", file);
        }
    }

    private void refuseWrongUse() {
        refuseOutside("--limit", limit, 1);
        refuseOutside("--near-misses", nearMisses, 0);
    }

    private void refuseOutside(String option, int number, int lowest) {
        if (number < lowest || number > 100) {
            throw CommandRefusedException.wrongUse(
                    "command.use.value", number, option, spec.qualifiedName());
        }
    }

    private static CommandRefusedException unreadable(String message) {
        var unknown = UNKNOWN_FIELD.matcher(message);
        return unknown.find()
                ? problem("command.match.field", unknown.group(1))
                : problem("command.match.json", message.lines().findFirst().orElse(""));
    }
}
