package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Middles;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every open need, ready to be held against a person. Before each answer the versions in the
 * database are compared, so that a change of any process counts at once.
 */
@Singleton
class StandingNeeds {
    private static final int PORTION = 1000;

    private final Needs needs;
    private final StandingNeed.Tools tools;
    private volatile Standing standing = Standing.NONE;

    /** Every need, its distances measured with one table of postcodes. */
    private record Standing(Map<NeedId, StandingNeed> needs, Middles middles) {
        static final Standing NONE = new Standing(Map.of(), Middles.ofTwoDigitAreas());
    }

    StandingNeeds(Needs needs, Competences competences, Weights weights, Distances distances) {
        Catalogue catalogue = competences.catalogue();
        this.needs = needs;
        this.tools =
                new StandingNeed.Tools(
                        numbered(catalogue),
                        catalogue,
                        weights,
                        new CreditTables(weights),
                        distances);
    }

    /** All of them, as they are now. */
    Collection<StandingNeed> now() {
        Map<NeedId, Long> stored = needs.openVersions();
        if (!isAsStored(stored)) {
            refresh(stored);
        }
        return standing.needs().values();
    }

    /** Those that this reader may see, as they are now. */
    List<StandingNeed> seenBy(Actor reader) {
        return now().stream().filter(one -> one.need().mayBeReadBy(reader)).toList();
    }

    KnownPerson ready(Profile profile) {
        return new KnownPerson(profile, tools.numbers());
    }

    /** Which of these needs suit this person. */
    Stream<Need> suiting(Profile profile, Collection<StandingNeed> asked) {
        KnownPerson person = ready(profile);
        return asked.stream()
                .filter(one -> profile.isWithin(one.need().region()))
                .filter(one -> one.of(person).fits())
                .map(StandingNeed::need);
    }

    private boolean isAsStored(Map<NeedId, Long> stored) {
        return stored.size() == standing.needs().size()
                && standing.middles() == tools.distances().middles()
                && stored.entrySet().stream()
                        .allMatch(one -> isIn(standing.needs(), one.getKey(), one.getValue()));
    }

    private static boolean isIn(Map<NeedId, StandingNeed> needs, NeedId id, long version) {
        StandingNeed known = needs.get(id);
        return known != null && known.need().version() == version;
    }

    private synchronized void refresh(Map<NeedId, Long> stored) {
        Middles middles = tools.distances().middles();
        var fresh = new HashMap<NeedId, StandingNeed>();
        if (standing.middles() == middles) {
            fresh.putAll(standing.needs());
        }
        fresh.keySet().retainAll(stored.keySet());
        var changed =
                stored.entrySet().stream()
                        .filter(one -> !isIn(fresh, one.getKey(), one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        changed.forEach(fresh::remove);
        for (int done = 0; done < changed.size(); done += PORTION) {
            needs.open(changed.subList(done, Math.min(changed.size(), done + PORTION)))
                    .forEach(need -> fresh.put(need.id(), new StandingNeed(need, tools)));
        }
        standing = new Standing(Map.copyOf(fresh), middles);
    }

    private static Map<CompetenceCode, Integer> numbered(Catalogue catalogue) {
        var numbers = new HashMap<CompetenceCode, Integer>();
        for (Competence competence : catalogue.all()) {
            numbers.put(competence.code(), numbers.size());
        }
        return Map.copyOf(numbers);
    }
}
