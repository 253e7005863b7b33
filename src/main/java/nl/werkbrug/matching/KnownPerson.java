package nl.werkbrug.matching;

import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.CompetenceCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One person, made ready to be held against many open needs: a code per competence, and numbers.
 */
final class KnownPerson {
    /** By the number of the competence; 0 where nothing is held of it. */
    final byte[] held;

    final Columns columns;
    final Profile profile;

    private final Map<CompetenceCode, Integer> numbers;

    KnownPerson(Profile profile, Map<CompetenceCode, Integer> numbers) {
        this.profile = profile;
        this.numbers = numbers;
        this.columns = Columns.of(profile);
        this.held = new byte[numbers.size()];
        profile.holdings().stream().collect(groupingBy(Holding::competence)).forEach(this::hold);
    }

    /** The same person as if this were held too, beside what is held already. */
    KnownPerson with(Holding learned) {
        var richer = new KnownPerson(profile, numbers);
        var together =
                profile.holdings().stream()
                        .filter(holding -> holding.competence().equals(learned.competence()))
                        .filter(holding -> holding.basis() != learned.basis());
        richer.hold(learned.competence(), Stream.concat(together, Stream.of(learned)).toList());
        return richer;
    }

    /** A condition about which nobody knows anything of this person, one bit each. */
    int unknown() {
        return Bits.of(
                        Condition.TRAVEL,
                        profile.postcode() == null || profile.maxTravelKm() == null)
                | Bits.of(Condition.HOURS, profile.hours().isBlank())
                | Bits.of(Condition.START, profile.availableFrom() == null)
                | Bits.of(Condition.DUTCH_LEVEL, profile.dutchLevel() == null)
                | Bits.of(Condition.WORKING_TIMES, profile.workingTimes().isEmpty())
                | Bits.of(Condition.DRIVING_LICENCE, profile.drivingLicences() == null);
    }

    /** Below 0 for what is not in the catalogue. */
    int numberOf(CompetenceCode competence) {
        return numbers.getOrDefault(competence, -1);
    }

    /** What left the catalogue meanwhile counts for nothing. */
    private void hold(CompetenceCode competence, List<Holding> holdings) {
        Integer number = numbers.get(competence);
        if (number != null) {
            held[number] = (byte) HoldingCode.of(holdings);
        }
    }
}
