package nl.werkbrug.candidate;

import nl.werkbrug.condition.DrivingLicence;
import nl.werkbrug.condition.DutchLevel;
import nl.werkbrug.condition.Hours;
import nl.werkbrug.condition.Postcode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.condition.WorkingTime;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What matching may know of a candidate: no name, no contact, nothing that says who it is. A null
 * was never asked. Distance in km; an empty set of licences means none, a null was never asked.
 */
public record Profile(
        CandidateId id,
        long version,
        Region region,
        CandidateStatus status,
        Map<Purpose, Boolean> consents,
        @Nullable Postcode postcode,
        @Nullable Integer maxTravelKm,
        Hours hours,
        @Nullable LocalDate availableFrom,
        @Nullable DutchLevel dutchLevel,
        @Nullable Set<DrivingLicence> drivingLicences,
        Set<WorkingTime> workingTimes,
        Set<String> sectorsExcluded,
        Set<UUID> employersExcluded,
        Wishes wishes,
        List<Holding> holdings) {

    /** Furthest distance that can be offered, in km. */
    public static final int TRAVEL_LIMIT = 500;

    public Profile {
        consents = Map.copyOf(consents);
        drivingLicences = drivingLicences == null ? null : Set.copyOf(drivingLicences);
        workingTimes = Set.copyOf(workingTimes);
        sectorsExcluded = Set.copyOf(sectorsExcluded);
        employersExcluded = Set.copyOf(employersExcluded);
        holdings = holdings.stream().sorted(Holding.IN_ORDER).toList();
    }

    /** May be found: looking for work, and agreed to be matched. */
    public boolean mayBeMatched() {
        return isAvailable() && agreedTo(Purpose.MATCHING);
    }

    /** Would be found, had anyone asked; who said no was asked. */
    public boolean waitsForConsent() {
        return isAvailable() && !consents.containsKey(Purpose.MATCHING);
    }

    /** Lives in the region, or lets other regions look. */
    public boolean isWithin(Region searched) {
        return region.equals(searched) || agreedTo(Purpose.SHARE_OUTSIDE_REGION);
    }

    /** Answered no, which is not the same as never having been asked. */
    public boolean saidNo(Purpose purpose) {
        return Boolean.FALSE.equals(consents.get(purpose));
    }

    public boolean agreedTo(Purpose purpose) {
        return Boolean.TRUE.equals(consents.get(purpose));
    }

    Profile withHoldings(List<Holding> held) {
        return with(status, consents, held);
    }

    Profile withStatus(CandidateStatus next) {
        return with(next, consents, holdings);
    }

    Profile withConsent(Purpose purpose, boolean given) {
        return with(status, newest(consents, Map.of(purpose, given)), holdings);
    }

    /** With the answers of before where there is no newer one. */
    Profile keepingConsents(Map<Purpose, Boolean> before) {
        return with(status, newest(before, consents), holdings);
    }

    private static Map<Purpose, Boolean> newest(
            Map<Purpose, Boolean> before, Map<Purpose, Boolean> newer) {
        var agreed = new HashMap<>(before);
        agreed.putAll(newer);
        return agreed;
    }

    /** The same person as if these things had never been written down. */
    Profile without(Set<Fact> disputed) {
        return disputed.isEmpty() ? this : new Doubt(disputed).strike(this);
    }

    private Profile with(
            CandidateStatus standing, Map<Purpose, Boolean> agreed, List<Holding> held) {
        return new Profile(
                id,
                version,
                region,
                standing,
                agreed,
                postcode,
                maxTravelKm,
                hours,
                availableFrom,
                dutchLevel,
                drivingLicences,
                workingTimes,
                sectorsExcluded,
                employersExcluded,
                wishes,
                held);
    }

    private boolean isAvailable() {
        return status == CandidateStatus.AVAILABLE;
    }
}
