package nl.werkbrug.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Level;
import nl.werkbrug.need.Need;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which single competence opens most needs to somebody: found by trying each of those that the
 * closed needs ask most, as if a training had shown it at this level.
 */
record Openings(Catalogue catalogue, Level learned) {
    private static final int TRIED = 60;

    /** Empty when no single competence opens anything. */
    Optional<Opening> best(KnownPerson person, Collection<StandingNeed> needs) {
        List<StandingNeed> closed = needs.stream().filter(need -> isClosed(need, person)).toList();
        return mostAsked(closed, person)
                .map(code -> opening(code, closed, person))
                .filter(opening -> !opening.needs().isEmpty())
                .max(
                        Comparator.comparingInt((Opening opening) -> opening.needs().size())
                                .thenComparing(
                                        opening -> opening.competence().code(),
                                        Comparator.reverseOrder()));
    }

    /** By what this person can do, and by nothing else: a training changes no postcode. */
    private static boolean isClosed(StandingNeed need, KnownPerson person) {
        if (!person.profile.isWithin(need.need().region())) {
            return false;
        }
        Verdict verdict = need.of(person);
        return !verdict.fits() && verdict.failing() == 0;
    }

    private static Stream<CompetenceCode> mostAsked(List<StandingNeed> closed, KnownPerson person) {
        return closed.stream()
                .flatMap(need -> missing(need, need.of(person)))
                .collect(groupingBy(code -> code, counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<CompetenceCode, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(TRIED)
                .map(Map.Entry::getKey);
    }

    /** The musts that are not met; of a need that asks nothing near, everything. */
    private static Stream<CompetenceCode> missing(StandingNeed need, Verdict verdict) {
        return IntStream.range(0, need.need().topTen().size())
                .filter(i ->
                        verdict.isStranger() && verdict.unmetMusts() == 0
                                || (verdict.unmetMusts() & 1 << i) != 0)
                .mapToObj(i -> need.criterion(i).competence());
    }

    private Opening opening(CompetenceCode code, List<StandingNeed> closed, KnownPerson person) {
        KnownPerson trained =
                person.with(new Holding(code, learned, Basis.DEMONSTRATED, null, null));
        List<Need> open =
                closed.stream()
                        .filter(need -> need.of(trained).fits())
                        .map(StandingNeed::need)
                        .toList();
        return new Opening(catalogue.get(code), open);
    }
}
