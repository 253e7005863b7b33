package nl.werkbrug.matching;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.Sectors;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A search as it is asked over the API, on the page or by what was kept: unread text. */
public record SearchForm(
        @Nullable String text,
        @Nullable List<WantedForm> competences,
        @Nullable String region,
        @Nullable String targetGroup,
        @Nullable String sector,
        @Nullable String dutchLevel,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable LocalDate startBy,
        @Nullable String postcode,
        @Nullable Integer distanceKm,
        @Nullable String drivingLicence,
        @Nullable String status,
        @Nullable String coach,
        @Nullable LocalDate lastContactBefore,
        @Nullable String lastContact,
        @Nullable Integer notProposedDays,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** Looks for everyone. */
    public static final SearchForm BLANK =
            new SearchForm(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null);

    private static final int MOST_COMPETENCES = 10;
    private static final int MOST_KM = 500;
    private static final int MOST_DAYS = 365;

    /** Finds who has no coach. */
    public static final String NO_COACH = "NONE";

    /** One competence and how well at least; at any level when that is left out. */
    public record WantedForm(@Nullable String competence, @Nullable Integer minLevel) {}

    /** The same from another page. */
    public SearchForm from(@Nullable Integer otherPage, @Nullable Integer otherSize) {
        return new SearchForm(
                text,
                competences,
                region,
                targetGroup,
                sector,
                dutchLevel,
                hoursMin,
                hoursMax,
                startBy,
                postcode,
                distanceKm,
                drivingLicence,
                status,
                coach,
                lastContactBefore,
                lastContact,
                notProposedDays,
                sort,
                otherPage,
                otherSize);
    }

    /**
     * Reads every field; what is wrong is told to the intake, and the result then means nothing.
     */
    public SearchQuery read(Catalogue catalogue, Intake intake) {
        intake.check(
                distanceKm == null || (postcode != null && !postcode.isBlank()),
                "postcode",
                "refusal.required");
        return new SearchQuery(
                intake.text("text", text, Intake.TEXT_LIMIT),
                readCompetences(catalogue, intake),
                intake.read("region", region, Region::find, "refusal.region.unknown"),
                intake.word("targetGroup", TargetGroup.class, targetGroup),
                intake.read("sector", sector, Sectors::parse, "refusal.sector"),
                intake.word("dutchLevel", DutchLevel.class, dutchLevel),
                Hours.read(hoursMin, hoursMax, intake),
                intake.date("startBy", startBy),
                intake.read("postcode", postcode, Postcode::parse, "refusal.postcode"),
                intake.number("distanceKm", distanceKm, 0, MOST_KM),
                intake.word("drivingLicence", DrivingLicence.class, drivingLicence),
                intake.word("status", CandidateStatus.class, status),
                intake.read("coach", coach, SearchForm::coach, "refusal.id"),
                intake.date("lastContactBefore", lastContactBefore),
                intake.word("lastContact", LastContact.class, lastContact),
                intake.number("notProposedDays", notProposedDays, 1, MOST_DAYS),
                Objects.requireNonNullElse(
                        intake.word("sort", SearchSort.class, sort), SearchSort.BEST));
    }

    private List<WantedCompetence> readCompetences(Catalogue catalogue, Intake intake) {
        List<WantedForm> given = competences == null ? List.of() : competences;
        intake.check(
                given.size() <= MOST_COMPETENCES,
                "competences",
                "refusal.list.long",
                MOST_COMPETENCES);
        var wanted = new ArrayList<WantedCompetence>();
        for (int i = 0; i < given.size(); i++) {
            readOne("competences[%d]".formatted(i), given.get(i), catalogue, intake)
                    .ifPresent(wanted::add);
        }
        return wanted;
    }

    private static Optional<WantedCompetence> readOne(
            String field, WantedForm form, Catalogue catalogue, Intake intake) {
        String code = form.competence() == null ? "" : form.competence();
        var known = catalogue.read(code);
        intake.check(known.isPresent(), field + ".competence", "refusal.competence.unknown");
        Integer level = intake.number(field + ".minLevel", form.minLevel(), 1, 4);
        return known.map(competence ->
                new WantedCompetence(
                        competence, Level.of(level == null ? 1 : level).orElse(Level.BEGINS)));
    }

    private static Optional<AccountId> coach(String text) {
        return text.equals(NO_COACH)
                ? Optional.of(SearchQuery.NO_COACH)
                : Ids.parse(text).map(AccountId::new);
    }
}
