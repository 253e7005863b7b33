package nl.werkbrug.own.web;

import nl.werkbrug.refusal.Intake;
import nl.werkbrug.web.FormFields;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody tells in three short answers: at work, at home, for others. */
public record Told(String work, String home, String others) {
    static final Told NOTHING = new Told("", "", "");

    private static final int LIMIT = 1000;

    static Told of(FormFields posted) {
        return new Told(posted.text("work"), posted.text("home"), posted.text("others"));
    }

    /** All of it as one text; refuses what may not stand here with a RefusedException. */
    String read() {
        var intake = new Intake();
        String told =
                Stream.of(
                                Optional.ofNullable(intake.prose("work", work, LIMIT)),
                                Optional.ofNullable(intake.prose("home", home, LIMIT)),
                                Optional.ofNullable(intake.prose("others", others, LIMIT)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(".\n"));
        intake.finish();
        return told;
    }
}
