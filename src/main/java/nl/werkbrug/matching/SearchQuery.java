package nl.werkbrug.matching;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whom somebody of the desk looks for: every part that is filled in has to hold. Sector: wished
 * for, or with a competence of it, and not ruled out. Dutch level, hours, start, distance: unknown
 * holds, as one can ask.
 *
 * @param coach {@link #NO_COACH} finds who has none
 */
public record SearchQuery(
        @Nullable String text,
        List<WantedCompetence> competences,
        @Nullable Region region,
        @Nullable TargetGroup targetGroup,
        @Nullable String sector,
        @Nullable DutchLevel dutchLevel,
        Hours hours,
        @Nullable LocalDate startBy,
        @Nullable Postcode postcode,
        @Nullable Integer distanceKm,
        @Nullable DrivingLicence drivingLicence,
        @Nullable CandidateStatus status,
        @Nullable AccountId coach,
        @Nullable LocalDate lastContactBefore,
        @Nullable LastContact lastContact,
        @Nullable Integer notProposedDays,
        SearchSort sort) {
    /** Stands for the coach of who has none. */
    public static final AccountId NO_COACH = new AccountId(new UUID(0, 0));

    /** What "not proposed lately" means where nobody says otherwise. */
    public static final int LATELY_DAYS = 60;

    public SearchQuery {
        competences = List.copyOf(competences);
    }

    int latelyDays() {
        return notProposedDays == null ? LATELY_DAYS : notProposedDays;
    }
}
