package nl.werkbrug.matching;

import static nl.werkbrug.matching.Fixture.CATALOGUE;

import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.need.Need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People and needs of the fixture, made ready for each other. */
final class Standing {
    private static final Weights WEIGHTS = MatchingNumbers.weights();
    private static final Map<CompetenceCode, Integer> NUMBERS = numbers();
    private static final StandingNeed.Tools TOOLS =
            new StandingNeed.Tools(
                    NUMBERS,
                    CATALOGUE,
                    WEIGHTS,
                    new CreditTables(WEIGHTS),
                    MatchingNumbers.distances());

    private Standing() {}

    static KnownPerson person(Profile profile) {
        return new KnownPerson(profile, NUMBERS);
    }

    static List<StandingNeed> needs(Need... needs) {
        return Stream.of(needs).map(need -> new StandingNeed(need, TOOLS)).toList();
    }

    private static Map<CompetenceCode, Integer> numbers() {
        Map<CompetenceCode, Integer> numbers = new HashMap<>();
        CATALOGUE.all().forEach(one -> numbers.put(one.code(), numbers.size()));
        return numbers;
    }
}
