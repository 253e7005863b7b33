package nl.werkbrug.employer;

import nl.werkbrug.competence.Sectors;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

/** An employer as it is given: unread text. Only the name is required. */
public record EmployerForm(@Nullable String name, @Nullable String sector, @Nullable String place) {
    private static final int NAME_LIMIT = 200;
    private static final int PLACE_LIMIT = 100;

    Employer read(EmployerId id) {
        var intake = new Intake();
        var employer =
                new Employer(
                        id,
                        0,
                        intake.requiredLine("name", name, NAME_LIMIT),
                        intake.read("sector", sector, Sectors::parse, "refusal.sector"),
                        intake.line("place", place, PLACE_LIMIT));
        intake.finish();
        return employer;
    }
}
