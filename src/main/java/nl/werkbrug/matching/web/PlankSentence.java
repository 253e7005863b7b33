package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Relation;
import nl.werkbrug.matching.Plank;
import nl.werkbrug.matching.Plank.Counted;
import nl.werkbrug.web.Texts;

import java.util.ArrayList;
import java.util.List;

/** One criterion of a match in words, with the points it won. */
public record PlankSentence(String competence, String told, Plank plank) {
    private static final int TRAININGS = 2;

    static PlankSentence of(Plank plank, Texts texts) {
        return new PlankSentence(
                plank.wanted().labels().in(texts.locale()), tell(plank, texts), plank);
    }

    /** With the competence before it. */
    public String whole() {
        return competence + ": " + told;
    }

    /** Its symbol. */
    public String look() {
        return Beam.look(plank.standing());
    }

    /** The most points that this plank could have won. */
    public int most() {
        return plank.points() + plank.lost();
    }

    private static String tell(Plank plank, Texts texts) {
        Counted counted = plank.holding();
        if (counted == null) {
            return texts.of("plank.missing") + training(plank, texts);
        }
        return switch (plank.standing()) {
            case HAS -> present(counted, texts) + ".";
            case NEARLY -> present(counted, texts) + asked(plank, counted, texts) + ".";
            case CAN_LEARN, MISSING -> learns(counted, texts) + training(plank, texts);
        };
    }

    private static String present(Counted counted, Texts texts) {
        return String.join(", ", List.of(does(counted, texts), basis(counted, texts)));
    }

    private static String does(Counted counted, Texts texts) {
        String level = texts.of("level." + counted.level());
        return counted.relation() == Relation.SAME
                ? texts.of("plank.does." + counted.level())
                : texts.of("plank.near." + counted.relation(), name(counted, texts), level);
    }

    private static String basis(Counted counted, Texts texts) {
        String evidence = counted.evidence();
        return evidence == null
                ? texts.of("plank.basis." + counted.basis())
                : texts.of("plank.basis." + counted.basis() + ".by", evidence);
    }

    /** Said only when the level is what falls short. */
    private static String asked(Plank plank, Counted counted, Texts texts) {
        var asked = plank.criterion().minLevel();
        return counted.level().isAtLeast(asked)
                ? ""
                : "; " + texts.of("plank.asked", texts.of("level." + asked));
    }

    private static String learns(Counted counted, Texts texts) {
        return counted.relation() == Relation.SAME
                ? texts.of("plank.learns")
                : texts.of("plank.learns." + counted.relation(), name(counted, texts));
    }

    private static String training(Plank plank, Texts texts) {
        var offered = new ArrayList<>(plank.wanted().training());
        return offered.isEmpty() || !plank.criterion().learnable()
                ? "."
                : ". "
                        + texts.of(
                                "plank.training",
                                String.join("; ", offered.stream().limit(TRAININGS).toList()));
    }

    private static String name(Counted counted, Texts texts) {
        return counted.competence().labels().in(texts.locale());
    }
}
