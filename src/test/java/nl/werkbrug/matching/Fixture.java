package nl.werkbrug.matching;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Criterion;
import nl.werkbrug.competence.Level;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Conditions;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small catalogue, a candidate and a need that say what matters in a test and nothing else. */
final class Fixture {
    static final Region FLEVOLAND = Region.of("flevoland");
    static final CompetenceCode WELDING = new CompetenceCode("wb:welding");
    static final CompetenceCode MIG = new CompetenceCode("wb:welding-mig");
    static final CompetenceCode PULSE = new CompetenceCode("wb:welding-mig-pulse");
    static final CompetenceCode BRAZING = new CompetenceCode("wb:brazing");
    static final CompetenceCode METAL = new CompetenceCode("wb:metal-work");
    static final CompetenceCode DRAWING = new CompetenceCode("wb:reading-drawings");

    /** Metal work > welding > MIG > pulse; brazing is related to welding. */
    static final Catalogue CATALOGUE =
            new Catalogue(
                    List.of(
                            competence(METAL, Set.of(), Set.of()),
                            competence(WELDING, Set.of(METAL), Set.of(BRAZING)),
                            competence(MIG, Set.of(WELDING), Set.of()),
                            competence(PULSE, Set.of(MIG), Set.of()),
                            competence(BRAZING, Set.of(), Set.of()),
                            competence(DRAWING, Set.of(), Set.of())));

    static final Scorer SCORER =
            new Scorer(CATALOGUE, MatchingNumbers.weights(), MatchingNumbers.distances());

    private Fixture() {}

    private static Competence competence(
            CompetenceCode code, Set<CompetenceCode> broader, Set<CompetenceCode> related) {
        return new Competence(
                code,
                new Competence.Labels(code.value(), code.value()),
                "",
                "metal",
                List.of(),
                broader,
                Set.of(),
                related,
                List.of("Course " + code.value()));
    }

    static Holding holding(CompetenceCode code, int level, Basis basis) {
        return new Holding(code, Level.of(level).orElseThrow(), basis, null, null);
    }

    static ANeed aNeed(Criterion... criteria) {
        return new ANeed(List.of(criteria), Conditions.NONE, null, null);
    }

    static Criterion wish(CompetenceCode code, int minLevel) {
        return new Criterion(code, Level.of(minLevel).orElseThrow(), false, true);
    }

    static Criterion notLearnable(CompetenceCode code) {
        return new Criterion(code, Level.WITH_HELP, false, false);
    }

    static Criterion must(CompetenceCode code, int minLevel) {
        return new Criterion(code, Level.of(minLevel).orElseThrow(), true, true);
    }

    static ACandidate aCandidate() {
        return new ACandidate();
    }

    /** A need in the making. */
    record ANeed(
            List<Criterion> criteria,
            Conditions conditions,
            @Nullable String sector,
            @Nullable EmployerId employer) {
        ANeed asking(Conditions asked) {
            return new ANeed(criteria, asked, sector, employer);
        }

        ANeed in(String wanted) {
            return new ANeed(criteria, conditions, wanted, employer);
        }

        ANeed of(EmployerId wanted) {
            return new ANeed(criteria, conditions, sector, wanted);
        }

        Need build() {
            return new Need(
                    NeedId.NOT_STORED,
                    0,
                    NeedStatus.OPEN,
                    "Welder",
                    null,
                    employer,
                    FLEVOLAND,
                    sector,
                    1,
                    conditions,
                    List.of(),
                    new TopTen(criteria),
                    null,
                    null);
        }
    }

    /** A candidate in the making; available and agreed, of whom nothing else is known. */
    static final class ACandidate {
        private UUID id = new UUID(1, 1);
        private Region region = FLEVOLAND;
        private CandidateStatus status = CandidateStatus.AVAILABLE;
        private Map<Purpose, Boolean> consents = Map.of(Purpose.MATCHING, true);
        private @Nullable Postcode postcode;
        private @Nullable Integer maxTravelKm;
        private Hours hours = Hours.ANY;
        private @Nullable LocalDate from;
        private @Nullable DutchLevel dutch;
        private @Nullable Set<DrivingLicence> licences;
        private Set<WorkingTime> times = Set.of();
        private Set<String> sectorsExcluded = Set.of();
        private Set<UUID> employersExcluded = Set.of();
        private Wishes wishes = Wishes.NONE;
        private final List<Holding> holdings = new ArrayList<>();

        ACandidate called(long number) {
            id = new UUID(number, number * 31);
            return this;
        }

        ACandidate in(Region home) {
            region = home;
            return this;
        }

        ACandidate who(CandidateStatus is) {
            status = is;
            return this;
        }

        ACandidate agreedTo(Map<Purpose, Boolean> agreed) {
            consents = agreed;
            return this;
        }

        ACandidate living(@Nullable String home, @Nullable Integer km) {
            postcode = home == null ? null : new Postcode(home);
            maxTravelKm = km;
            return this;
        }

        ACandidate working(@Nullable Integer min, @Nullable Integer max) {
            hours = new Hours(min, max);
            return this;
        }

        ACandidate from(LocalDate day) {
            from = day;
            return this;
        }

        ACandidate speaking(DutchLevel level) {
            dutch = level;
            return this;
        }

        ACandidate driving(DrivingLicence... held) {
            licences = Set.of(held);
            return this;
        }

        ACandidate at(WorkingTime... wanted) {
            times = Set.of(wanted);
            return this;
        }

        ACandidate notIn(String sector) {
            sectorsExcluded = Set.of(sector);
            return this;
        }

        ACandidate notAt(EmployerId employer) {
            employersExcluded = Set.of(employer.value());
            return this;
        }

        ACandidate wishing(Wishes wanted) {
            wishes = wanted;
            return this;
        }

        ACandidate holding(CompetenceCode code, int level, Basis basis) {
            holdings.add(Fixture.holding(code, level, basis));
            return this;
        }

        Profile build() {
            return new Profile(
                    new CandidateId(id),
                    0,
                    region,
                    status,
                    consents,
                    postcode,
                    maxTravelKm,
                    hours,
                    from,
                    dutch,
                    licences,
                    times,
                    sectorsExcluded,
                    employersExcluded,
                    wishes,
                    holdings);
        }
    }
}
