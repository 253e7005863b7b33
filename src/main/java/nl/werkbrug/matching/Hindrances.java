package nl.werkbrug.matching;

import nl.werkbrug.matching.PriceList.Requirement;
import nl.werkbrug.matching.WhyNotShown.KeptOut;
import nl.werkbrug.matching.WhyNotShown.NotAmongTheFirst;
import nl.werkbrug.matching.WhyNotShown.NotAskedFor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what keeps one person out, over the open needs that come near what this person can do. */
final class Hindrances {
    private final Map<Requirement, Integer> counts = new LinkedHashMap<>();
    private int fitting;

    static WhyNotShown of(KnownPerson person, Collection<StandingNeed> needs) {
        var hindrances = new Hindrances();
        needs.stream()
                .filter(need -> person.profile.isWithin(need.need().region()))
                .forEach(need -> hindrances.add(need, need.of(person)));
        return hindrances.main();
    }

    private void add(StandingNeed need, Verdict verdict) {
        if (verdict.isStranger()) {
            return;
        }
        fitting += verdict.fits() ? 1 : 0;
        Bits.conditions(verdict.failing()).map(Requirement::of).forEach(this::count);
        for (int i = 0; i < need.need().topTen().size(); i++) {
            if ((verdict.unmetMusts() & 1 << i) != 0) {
                count(Requirement.of(need.criterion(i).competence()));
            }
        }
    }

    private void count(Requirement requirement) {
        counts.merge(requirement, 1, Integer::sum);
    }

    private WhyNotShown main() {
        if (fitting > 0) {
            return new NotAmongTheFirst(fitting);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .<WhyNotShown>map(most ->
                        new KeptOut(
                                most.getKey().condition(), most.getKey().must(), most.getValue()))
                .orElse(new NotAskedFor());
    }
}
