package nl.werkbrug.candidate;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Sectors;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A candidate as it is given over the API or in a file: unread text. Only reference and region are
 * required; an empty profile is legal.
 */
public record CandidateForm(
        @Nullable String reference,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable Integer maxTravelKm,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable LocalDate availableFrom,
        @Nullable String dutchLevel,
        @Nullable List<String> drivingLicences,
        @Nullable List<String> workingTimes,
        @Nullable String targetGroup,
        @Nullable List<String> sectorsExcluded,
        @Nullable List<String> employersExcluded,
        @Nullable WishesForm wishes,
        @Nullable String motivation,
        @Nullable String status,
        @Nullable Map<String, Boolean> consents,
        @Nullable List<HoldingForm> competences) {

    private static final int NAME_LIMIT = 100;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][-0-9 ()]{5,38}");

    /** What is stored, as it would be given: the base of a partial change. */
    public static CandidateForm of(Candidate candidate) {
        Profile profile = candidate.profile();
        Person person = candidate.person();
        var consents = new TreeMap<String, Boolean>();
        profile.consents().forEach((purpose, given) -> consents.put(purpose.name(), given));
        return new CandidateForm(
                candidate.reference(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.phone(),
                profile.region().code(),
                profile.postcode() == null ? null : profile.postcode().value(),
                profile.maxTravelKm(),
                profile.hours().min(),
                profile.hours().max(),
                profile.availableFrom(),
                nameOf(profile.dutchLevel()),
                profile.drivingLicences() == null ? null : sorted(profile.drivingLicences()),
                sorted(profile.workingTimes()),
                nameOf(candidate.targetGroup()),
                sorted(profile.sectorsExcluded()),
                sorted(profile.employersExcluded()),
                WishesForm.of(profile.wishes()),
                candidate.motivation(),
                profile.status().name(),
                consents,
                profile.holdings().stream().map(HoldingForm::of).toList());
    }

    /** The same with another status. */
    public CandidateForm withStatus(CandidateStatus other) {
        return with(wishes, other.name());
    }

    /** The same with other wishes. */
    public CandidateForm withWishes(WishesForm other) {
        return with(other, status);
    }

    private CandidateForm with(@Nullable WishesForm wished, @Nullable String stands) {
        return new CandidateForm(
                reference,
                firstName,
                lastName,
                email,
                phone,
                region,
                postcode,
                maxTravelKm,
                hoursMin,
                hoursMax,
                availableFrom,
                dutchLevel,
                drivingLicences,
                workingTimes,
                targetGroup,
                sectorsExcluded,
                employersExcluded,
                wished,
                motivation,
                stands,
                consents,
                competences);
    }

    /**
     * Reads every field; what is wrong is told to the intake, and the result then means nothing.
     */
    Candidate read(CandidateId id, long version, Catalogue catalogue, Intake intake) {
        Profile profile = readProfile(id, version, catalogue, intake);
        return new Candidate(
                intake.requiredLine("reference", reference, NAME_LIMIT),
                readPerson(intake),
                profile,
                intake.word("targetGroup", TargetGroup.class, targetGroup),
                intake.prose("motivation", motivation, Intake.TEXT_LIMIT),
                List.of(),
                null,
                Set.of());
    }

    private Profile readProfile(CandidateId id, long version, Catalogue catalogue, Intake intake) {
        return new Profile(
                id,
                version,
                readRegion(intake),
                readStatus(intake),
                readConsents(intake),
                intake.read("postcode", postcode, Postcode::parse, "refusal.postcode"),
                intake.number("maxTravelKm", maxTravelKm, 0, Profile.TRAVEL_LIMIT),
                Hours.read(hoursMin, hoursMax, intake),
                intake.date("availableFrom", availableFrom),
                intake.word("dutchLevel", DutchLevel.class, dutchLevel),
                readLicences(intake),
                intake.words("workingTimes", WorkingTime.class, workingTimes),
                intake.all("sectorsExcluded", sectorsExcluded, Sectors::parse, "refusal.sector"),
                intake.all("employersExcluded", employersExcluded, Ids::parse, "refusal.id"),
                readWishes(intake),
                HoldingForm.read(orEmpty(competences), catalogue, intake));
    }

    private Region readRegion(Intake intake) {
        Region read = intake.read("region", region, Region::find, "refusal.region.unknown");
        intake.check(region != null && !region.isBlank(), "region", "refusal.required");
        return read == null ? Region.ALL.getFirst() : read;
    }

    private CandidateStatus readStatus(Intake intake) {
        return Objects.requireNonNullElse(
                intake.word("status", CandidateStatus.class, status), CandidateStatus.AVAILABLE);
    }

    /** Null while nobody asked; an empty list says that there is none. */
    private @Nullable Set<DrivingLicence> readLicences(Intake intake) {
        return drivingLicences == null
                ? null
                : intake.words("drivingLicences", DrivingLicence.class, drivingLicences);
    }

    private Person readPerson(Intake intake) {
        return new Person(
                intake.line("firstName", firstName, NAME_LIMIT),
                intake.line("lastName", lastName, NAME_LIMIT),
                intake.read(
                        "email",
                        email,
                        text -> Optional.of(text).filter(CandidateForm::isEmail),
                        "refusal.email"),
                intake.read(
                        "phone",
                        phone,
                        text -> Optional.of(text).filter(PHONE.asMatchPredicate()),
                        "refusal.phone"));
    }

    private Wishes readWishes(Intake intake) {
        if (wishes == null) {
            return Wishes.NONE;
        }
        return new Wishes(
                intake.all("wishes.sectors", wishes.sectors(), Sectors::parse, "refusal.sector"),
                intake.all("wishes.employers", wishes.employers(), Ids::parse, "refusal.id"),
                readOccupations(wishes.occupations(), intake));
    }

    private Map<Purpose, Boolean> readConsents(Intake intake) {
        var read = new EnumMap<Purpose, Boolean>(Purpose.class);
        if (consents != null) {
            consents.forEach((name, given) -> {
                Purpose purpose = intake.word("consents." + name, Purpose.class, name);
                intake.check(given != null, "consents." + name, "refusal.required");
                if (purpose != null && given != null) {
                    read.put(purpose, given);
                }
            });
        }
        return read;
    }

    /** Names of work, and no prose: "medewerker gehandicaptenzorg" is one. */
    private static List<String> readOccupations(@Nullable List<String> names, Intake intake) {
        String field = "wishes.occupations";
        return intake
                .each(field, names, Intake.LIST_LIMIT, name -> intake.line(field, name, NAME_LIMIT))
                .stream()
                .distinct()
                .toList();
    }

    private static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
