package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@MappedEntity("candidate")
record CandidateRow(
        @Id UUID id,
        @Version long version,
        String reference,
        String region,
        CandidateStatus status,
        @Nullable TargetGroup targetGroup,
        @Nullable String postcode,
        @Nullable Integer maxTravelKm,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable LocalDate availableFrom,
        @Nullable DutchLevel dutchLevel,
        @Nullable String drivingLicences,
        String workingTimes,
        String sectorsExcluded,
        String employersExcluded,
        String wishSectors,
        String wishEmployers,
        String wishOccupations,
        @Nullable String motivation,
        String ownWords,
        String consents,
        String holdings,
        @Nullable UUID coachId,
        String disputed) {

    static CandidateRow of(Candidate candidate) {
        Profile profile = candidate.profile();
        Wishes wishes = profile.wishes();
        return new CandidateRow(
                profile.id().value(),
                profile.version(),
                candidate.reference(),
                profile.region().code(),
                profile.status(),
                candidate.targetGroup(),
                profile.postcode() == null ? null : profile.postcode().value(),
                profile.maxTravelKm(),
                profile.hours().min(),
                profile.hours().max(),
                profile.availableFrom(),
                profile.dutchLevel(),
                profile.drivingLicences() == null ? null : Lines.join(profile.drivingLicences()),
                Lines.join(profile.workingTimes()),
                Lines.join(profile.sectorsExcluded()),
                Lines.join(profile.employersExcluded()),
                Lines.join(wishes.sectors()),
                Lines.join(wishes.employers()),
                String.join("\n", wishes.occupations()),
                candidate.motivation(),
                String.join("\n", candidate.ownWords()),
                consentColumn(profile.consents()),
                HoldingLines.join(profile.holdings()),
                candidate.coach() == null ? null : candidate.coach().value(),
                Lines.join(candidate.disputed()));
    }

    Candidate toCandidate(Person person) {
        return new Candidate(
                reference,
                person,
                wholeProfile(),
                targetGroup,
                motivation,
                Lines.split(ownWords),
                coachId == null ? null : new AccountId(coachId),
                facts());
    }

    /** What counts: without what this person disputes. */
    Profile toProfile() {
        return wholeProfile().without(facts());
    }

    Card toCard(CardRow more) {
        return new Card(
                toProfile(),
                reference,
                more.formerReferences(),
                targetGroup,
                motivation,
                Lines.split(ownWords),
                coachId == null ? null : new AccountId(coachId),
                !disputed.isEmpty(),
                more.firstName(),
                more.lastName(),
                more.lastContactOn(),
                more.addedAt());
    }

    private Set<Fact> facts() {
        return Lines.split(disputed, Fact::new);
    }

    private Profile wholeProfile() {
        return new Profile(
                new CandidateId(id),
                version,
                Region.of(region),
                status,
                toConsents(),
                postcode == null ? null : new Postcode(postcode),
                maxTravelKm,
                new Hours(hoursMin, hoursMax),
                availableFrom,
                dutchLevel,
                drivingLicences == null
                        ? null
                        : Lines.split(drivingLicences, DrivingLicence::valueOf),
                Lines.split(workingTimes, WorkingTime::valueOf),
                Lines.split(sectorsExcluded, text -> text),
                Lines.split(employersExcluded, UUID::fromString),
                new Wishes(
                        Lines.split(wishSectors, text -> text),
                        Lines.split(wishEmployers, UUID::fromString),
                        Lines.split(wishOccupations)),
                HoldingLines.split(holdings));
    }

    private Map<Purpose, Boolean> toConsents() {
        return consentsIn(consents);
    }

    static String consentColumn(Map<Purpose, Boolean> answers) {
        return Lines.join(answers.entrySet());
    }

    /** A line is {@code MATCHING=true}. */
    static Map<Purpose, Boolean> consentsIn(String column) {
        return Lines.split(column).stream()
                .map(line -> line.split("=", -1))
                .collect(
                        toMap(
                                answer -> Purpose.valueOf(answer[0]),
                                answer -> Boolean.valueOf(answer[1])));
    }
}
