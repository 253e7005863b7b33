package nl.werkbrug.employer;

import nl.werkbrug.competence.Sectors;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

/** An employer as it is given: unread text. Only the name is required. */
public record EmployerForm(@Nullable String name, @Nullable String sector, @Nullable String place) {
    private static final int NAME_LIMIT = 200;
    private static final int PLACE_LIMIT = 100;

    /** What is stored, as it would be given: the base of a partial change. */
    public static EmployerForm of(Employer employer) {
        return new EmployerForm(employer.name(), employer.sector(), employer.place());
    }

    Employer read(EmployerId id, long version) {
        var intake = new Intake();
        var employer =
                new Employer(
                        id,
                        version,
                        intake.requiredLine("name", name, NAME_LIMIT),
                        intake.read("sector", sector, Sectors::parse, "refusal.sector"),
                        intake.line("place", place, PLACE_LIMIT));
        intake.finish();
        return employer;
    }
}
