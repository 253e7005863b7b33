package nl.werkbrug.command;

import static nl.werkbrug.command.CommandRefusedException.problem;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;

import nl.werkbrug.access.Actor;
import nl.werkbrug.matching.web.MatchAnswers;
import nl.werkbrug.matching.web.MatchListJson;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.ReceiptCheck;
import nl.werkbrug.proposal.ReceiptCheck.Verdict.Changed;
import nl.werkbrug.proposal.ReceiptCheck.Verdict.Other;
import nl.werkbrug.proposal.ReceiptCheck.Verdict.Same;
import nl.werkbrug.proposal.ReceiptCheck.Verdict.Unreadable;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.UnreadableException;
import nl.werkbrug.refusal.Wording;
import nl.werkbrug.web.JsonForms;
import nl.werkbrug.web.PageJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Who fits a need that is not stored, as JSON on standard output; or whether a receipt still gives
 * its score.
 */
@Command(name = "match", description = "Toont als JSON wie er past bij een behoefte.")
final class Match implements Callable<Integer> {
    private static final Actor BY = Actor.installation("match");

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

    @Option(
            names = "--receipt",
            description = "Het bestand is een rekenbon: reken de score opnieuw uit, zonder opslag.")
    private boolean receipt;

    private final Installation installation;

    Match(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        refuseWrongUse();
        byte[] json = json();
        if (receipt) {
            return recompute(json);
        }
        try (ApplicationContext context = installation.open()) {
            return answer(json, context);
        }
    }

    private int recompute(byte[] file) {
        Console console = Console.of(spec.commandLine());
        switch (ReceiptCheck.check(file)) {
            case Same(String made, int score) -> {
                console.say("command.match.receipt.same", tenths(score), made);
                return 0;
            }
            case Other(int told, int computed) ->
                    console.complain("command.match.receipt.other", tenths(told), tenths(computed));
            case Changed() -> console.complain("command.match.receipt.changed");
            case Unreadable() -> console.complain("command.match.receipt.unreadable");
        }
        return CommandRefusedException.PROBLEM;
    }

    /** As on the receipt: 845 is 84,5. */
    private static String tenths(int score) {
        return score / 10 + "," + score % 10;
    }

    private int answer(byte[] json, ApplicationContext context) throws IOException {
        Console console = Console.of(spec.commandLine());
        try {
            MatchListJson found =
                    context.getBean(MatchAnswers.class)
                            .answer(BY, read(json, context), limit, nearMisses, Wording.DUTCH);
            console.print(context.getBean(JsonMapper.class).writeValueAsString(found));
            return 0;
        } catch (RefusedException refused) {
            return refuse(console, refused.refusals());
        } catch (UnreadableException unreadable) {
            return refuse(console, unreadable.refusals());
        }
    }

    private static Need read(byte[] json, ApplicationContext context) {
        JsonForms forms = context.getBean(JsonForms.class);
        NeedForm form = forms.read(forms.parse(json), NeedForm.class);
        return context.getBean(Needs.class).read(BY, form);
    }

    private static int refuse(Console console, List<Refusal> refusals) {
        console.complain("command.match.refused");
        refusals.forEach(console::complain);
        return CommandRefusedException.PROBLEM;
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
        if (number < lowest || number > PageJson.LIMIT) {
            throw CommandRefusedException.wrongUse(
                    "command.use.value", number, option, spec.qualifiedName());
        }
    }
}
