package nl.werkbrug.proposal.web;

import nl.werkbrug.matching.Condition;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Outcome;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Plank.Counted;
import nl.werkbrug.matching.Plank.Standing;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Why you, and what is still missing": a match told to the person whom it is about, in short
 * sentences that say "you".
 */
public record Letter(List<Line> can, List<Line> missing, List<String> conditions, String sum) {
    private static final Set<Standing> PRESENT = Set.of(Standing.HAS, Standing.NEARLY);
    private static final int TRAININGS = 2;
    private static final String NOT_ASKED = "condition.blank";

    /** One thing that the employer asks, and what we know of it. */
    public record Line(String competence, String told) {}

    public Letter {
        can = List.copyOf(can);
        missing = List.copyOf(missing);
        conditions = List.copyOf(conditions);
    }

    static Letter of(Match match, Texts texts) {
        return new Letter(
                planks(match, true).map(plank -> line(plank, texts)).toList(),
                planks(match, false).map(plank -> line(plank, texts)).toList(),
                match.conditions().stream()
                        .filter(Letter::isTold)
                        .map(outcome -> told(outcome, texts))
                        .toList(),
                texts.of(
                        "letter.sum",
                        planks(match, true).count(),
                        match.planks().size(),
                        match.score()));
    }

    private static Stream<Plank> planks(Match match, boolean present) {
        return match.planks().stream()
                .filter(plank -> PRESENT.contains(plank.standing()) == present);
    }

    private static Line line(Plank plank, Texts texts) {
        String name = plank.wanted().labels().in(texts.locale());
        return new Line(name, told(plank, texts));
    }

    private static String told(Plank plank, Texts texts) {
        Counted counted = plank.holding();
        return switch (plank.standing()) {
            case HAS, NEARLY -> present(plank, counted, texts);
            case CAN_LEARN -> texts.of("letter.learns") + training(plank, texts);
            case MISSING -> missing(plank, texts) + training(plank, texts);
        };
    }

    private static String present(Plank plank, @Nullable Counted counted, Texts texts) {
        if (counted == null) {
            return missing(plank, texts);
        }
        String held = counted.competence().labels().in(texts.locale());
        String does =
                plank.wanted().code().equals(counted.competence().code())
                        ? texts.of("letter.does." + counted.level())
                        : texts.of("letter.near", held, texts.of("level." + counted.level()));
        return does + " " + basis(counted, texts) + more(plank, counted, texts);
    }

    private static String basis(Counted counted, Texts texts) {
        String evidence = counted.evidence();
        return evidence == null
                ? texts.of("letter.basis." + counted.basis())
                : texts.of("letter.basis." + counted.basis() + ".by", evidence);
    }

    private static String more(Plank plank, Counted counted, Texts texts) {
        var asked = plank.criterion().minLevel();
        return counted.level().isAtLeast(asked)
                ? ""
                : " " + texts.of("letter.asked", texts.of("level." + asked));
    }

    private static String missing(Plank plank, Texts texts) {
        return texts.of(plank.criterion().learnable() ? "letter.missing" : "letter.missing.fixed");
    }

    private static String training(Plank plank, Texts texts) {
        List<String> offered = plank.wanted().training();
        return offered.isEmpty() || !plank.criterion().learnable()
                ? ""
                : " "
                        + texts.of(
                                "letter.training",
                                String.join("; ", offered.stream().limit(TRAININGS).toList()));
    }

    private static boolean isTold(Outcome outcome) {
        return !outcome.reason().key().equals(NOT_ASKED)
                && outcome.condition() != Condition.EXCLUSIONS;
    }

    private static String told(Outcome outcome, Texts texts) {
        String key = outcome.ask() ? ".ask" : outcome.holds() ? ".holds" : ".fails";
        return texts.of("letter.condition." + outcome.condition() + key);
    }
}
