package nl.werkbrug.matching;

import nl.werkbrug.candidate.Holding;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.CompetenceCode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts what is missing or old of one person, over the open needs. */
final class Gaps {
    private final KnownPerson person;
    private final Map<CompetenceCode, Integer> old = new TreeMap<>();
    private final int[] asked = new int[Condition.values().length];
    private final int[] keepsOut = new int[Condition.values().length];
    private int blank;

    private Gaps(KnownPerson person, LocalDate oldBefore) {
        this.person = person;
        person.profile.holdings().stream()
                .filter(holding -> isOld(holding, oldBefore))
                .forEach(holding -> old.put(holding.competence(), 0));
    }

    /** Those that matter most first; also what brings nothing today. */
    static List<Gap> of(KnownPerson person, Collection<StandingNeed> needs, LocalDate oldBefore) {
        Profile profile = person.profile;
        if (profile.waitsForConsent()) {
            return List.of(Gap.consent());
        }
        var gaps = new Gaps(person, oldBefore);
        if (profile.mayBeMatched()) {
            needs.stream().filter(one -> profile.isWithin(one.need().region())).forEach(gaps::add);
        }
        return gaps.told().sorted(Gap.BY_GAIN).toList();
    }

    /** Only where nothing that is known keeps this person out: elsewhere asking changes nothing. */
    private void add(StandingNeed need) {
        Verdict verdict = need.of(person);
        int unknown = person.unknown();
        if (verdict.unmetMusts() != 0 && !isBlank() || (verdict.failing() & ~unknown) != 0) {
            return;
        }
        if (isBlank()) {
            blank++;
        } else if (!verdict.isStranger()) {
            Bits.conditions(need.asked() & unknown).forEach(one -> count(one, verdict));
            old.replaceAll((code, needs) -> needs + (need.looksAt(person, code) ? 1 : 0));
        }
    }

    private void count(Condition condition, Verdict verdict) {
        asked[condition.ordinal()]++;
        keepsOut[condition.ordinal()] += Bits.has(verdict.failing(), condition) ? 1 : 0;
    }

    private Stream<Gap> told() {
        Stream<Gap> none = isBlank() ? Stream.of(Gap.competences(blank)) : Stream.empty();
        Stream<Gap> missing =
                Bits.conditions(person.unknown())
                        .map(one ->
                                Gap.missing(one, asked[one.ordinal()], keepsOut[one.ordinal()]));
        Stream<Gap> stale =
                old.entrySet().stream().map(one -> Gap.old(one.getKey(), one.getValue()));
        return Stream.of(none, missing, stale).flatMap(one -> one);
    }

    private boolean isBlank() {
        return person.profile.holdings().isEmpty();
    }

    private static boolean isOld(Holding holding, LocalDate before) {
        LocalDate seen = holding.observedOn();
        return holding.basis().isPresent() && seen != null && seen.isBefore(before);
    }
}
