package nl.werkbrug.need;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Sectors;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A need as it is given over the API, on a page or in a file: unread text. Title, region and
 * criteria are required; the order of the criteria is their rank.
 */
public record NeedForm(
        @Nullable String title,
        @Nullable String tasks,
        @Nullable String employer,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable Integer places,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable LocalDate startBy,
        @Nullable String dutchLevel,
        @Nullable String drivingLicence,
        @Nullable String sector,
        @Nullable List<String> workingTimes,
        @Nullable List<String> offers,
        @Nullable String status,
        @Nullable List<CriterionForm> criteria) {
    private static final int TITLE_LIMIT = 200;
    private static final int OFFERS_LIMIT = 20;
    private static final int OFFER_LIMIT = 150;

    /** What a need may be compared with while it is read, and where a new one starts. */
    record Border(
            Catalogue catalogue,
            int defaultLevel,
            Instant now,
            NeedStatus start,
            Function<EmployerId, Optional<Employer>> employers) {
        LocalDate today() {
            return LocalDate.ofInstant(now, Region.ZONE);
        }
    }

    /** What is stored, as it would be given: the base of a partial change. */
    public static NeedForm of(Need need) {
        Conditions conditions = need.conditions();
        return new NeedForm(
                need.title(),
                need.tasks(),
                need.employer() == null ? null : need.employer().value().toString(),
                need.region().code(),
                conditions.postcode() == null ? null : conditions.postcode().value(),
                need.places(),
                conditions.hours().min(),
                conditions.hours().max(),
                conditions.startBy(),
                nameOf(conditions.dutchLevel()),
                nameOf(conditions.drivingLicence()),
                need.sector(),
                conditions.workingTimes().stream().sorted().map(Enum::name).toList(),
                need.offers(),
                need.status().name(),
                need.topTen().criteria().stream().map(CriterionForm::of).toList());
    }

    /**
     * Refuses with a RefusedException that names every field. A start in the past is refused unless
     * the stored need already had it.
     */
    Need read(NeedId id, long version, @Nullable Need stored, Border border) {
        var intake = new Intake();
        Optional<TopTen> topTen =
                CriterionForm.read(
                        criteria,
                        border.defaultLevel(),
                        CriterionForm.Choice.of(border.catalogue(), stored),
                        intake);
        Region readRegion = readRegion(intake);
        var conditions = readConditions(stored, border, intake);
        String readTitle = intake.requiredLine("title", title, TITLE_LIMIT);
        String readTasks = intake.prose("tasks", tasks, Intake.TEXT_LIMIT);
        EmployerId readEmployer = readEmployer(border, intake);
        String readSector = readSector(readEmployer, border, intake);
        int readPlaces = readPlaces(stored, intake);
        List<String> readOffers = readOffers(intake);
        NeedStatus readStatus = readStatus(stored, border, intake);
        intake.finish();
        return new Need(
                id,
                version,
                readStatus,
                readTitle,
                readTasks,
                readEmployer,
                readRegion,
                readSector,
                readPlaces,
                conditions,
                readOffers,
                topTen.orElseThrow(),
                stored == null ? null : stored.answeredAt(),
                stored == null ? null : stored.owner(),
                stored == null
                        ? Progress.begun(border.now())
                        : stored.progress().active(border.now()));
    }

    /** Of this employer, where the form names none. */
    NeedForm of(UUID unlessNamed) {
        return new NeedForm(
                title,
                tasks,
                employer == null || employer.isBlank() ? unlessNamed.toString() : employer,
                region,
                postcode,
                places,
                hoursMin,
                hoursMax,
                startBy,
                dutchLevel,
                drivingLicence,
                sector,
                workingTimes,
                offers,
                status,
                criteria);
    }

    /** For what needs only region and criteria, such as the supply meter. */
    public NeedForm topTenOnly() {
        return new NeedForm(
                "-", null, null, region, null, null, null, null, null, null, null, null, null, null,
                null, criteria);
    }

    private Region readRegion(Intake intake) {
        Region read = intake.read("region", region, Region::find, "refusal.region.unknown");
        intake.check(region != null && !region.isBlank(), "region", "refusal.required");
        return read == null ? Region.ALL.getFirst() : read;
    }

    private Conditions readConditions(@Nullable Need stored, Border border, Intake intake) {
        boolean kept = stored != null && Objects.equals(startBy, stored.conditions().startBy());
        intake.check(
                kept || startBy == null || !startBy.isBefore(border.today()),
                "startBy",
                "refusal.start.past");
        return new Conditions(
                intake.read("postcode", postcode, Postcode::parse, "refusal.postcode"),
                Hours.read(hoursMin, hoursMax, intake),
                intake.date("startBy", startBy),
                intake.word("dutchLevel", DutchLevel.class, dutchLevel),
                intake.words("workingTimes", WorkingTime.class, workingTimes),
                intake.word("drivingLicence", DrivingLicence.class, drivingLicence));
    }

    private @Nullable EmployerId readEmployer(Border border, Intake intake) {
        return intake.read(
                "employer",
                employer,
                text ->
                        Ids.parse(text)
                                .map(EmployerId::new)
                                .filter(id -> border.employers().apply(id).isPresent()),
                "refusal.employer.unknown");
    }

    /** Of the employer, unless the need says another. */
    private @Nullable String readSector(@Nullable EmployerId of, Border border, Intake intake) {
        String read = intake.read("sector", sector, Sectors::parse, "refusal.sector");
        boolean blank = sector == null || sector.isBlank();
        return blank && of != null
                ? border.employers().apply(of).map(Employer::sector).orElse(null)
                : read;
    }

    private List<String> readOffers(Intake intake) {
        return intake.each(
                "offers",
                offers,
                OFFERS_LIMIT,
                offer -> intake.proseLine("offers", offer, OFFER_LIMIT));
    }

    /** An open need keeps a place to give; taken ones are given back first. */
    private int readPlaces(@Nullable Need stored, Intake intake) {
        Integer read = intake.number("places", places, 1, Need.PLACES_LIMIT);
        int wanted = Objects.requireNonNullElse(read, 1);
        int taken = stored == null ? 0 : stored.progress().taken();
        int least = stored != null && stored.isOpen() ? taken + 1 : taken;
        intake.check(wanted < 1 || wanted >= least, "places", "refusal.need.places.taken", taken);
        return wanted;
    }

    /** A new need starts where its writer may begin, or as a draft; a stored one stays. */
    private NeedStatus readStatus(@Nullable Need stored, Border border, Intake intake) {
        NeedStatus given = intake.word("status", NeedStatus.class, status);
        NeedStatus now = stored == null ? border.start() : stored.status();
        boolean newDraft = stored == null && given == NeedStatus.DRAFT;
        intake.check(
                given == null || given == now || newDraft, "status", "refusal.need.status", now);
        return newDraft ? NeedStatus.DRAFT : now;
    }

    /** The same as a new draft, without a first day that has passed and what was retired since. */
    NeedForm copied(LocalDate today, Catalogue catalogue) {
        boolean passed = startBy != null && startBy.isBefore(today);
        return new NeedForm(
                title,
                tasks,
                employer,
                region,
                postcode,
                places,
                hoursMin,
                hoursMax,
                passed ? null : startBy,
                dutchLevel,
                drivingLicence,
                sector,
                workingTimes,
                offers,
                NeedStatus.DRAFT.name(),
                offered(catalogue));
    }

    /** All of them when nothing would be left. */
    private @Nullable List<CriterionForm> offered(Catalogue catalogue) {
        if (criteria == null) {
            return null;
        }
        var left = criteria.stream().filter(line -> line.isOfferedBy(catalogue)).toList();
        return left.isEmpty() ? criteria : left;
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
