package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
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
    private volatile Map<NeedId, StandingNeed> standing = Map.of();

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
        return standing.values();
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
        return stored.size() == standing.size()
                && stored.entrySet().stream()
                        .allMatch(one -> isKnown(one.getKey(), one.getValue()));
    }

    private boolean isKnown(NeedId id, long version) {
        StandingNeed known = standing.get(id);
        return known != null && known.need().version() == version;
    }

    private synchronized void refresh(Map<NeedId, Long> stored) {
        var fresh = new HashMap<>(standing);
        fresh.keySet().retainAll(stored.keySet());
        var changed =
                stored.entrySet().stream()
                        .filter(one -> !isKnown(one.getKey(), one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        changed.forEach(fresh::remove);
        for (int done = 0; done < changed.size(); done += PORTION) {
            needs.open(changed.subList(done, Math.min(changed.size(), done + PORTION)))
                    .forEach(need -> fresh.put(need.id(), new StandingNeed(need, tools)));
        }
        standing = Map.copyOf(fresh);
    }

    private static Map<CompetenceCode, Integer> numbered(Catalogue catalogue) {
        var numbers = new HashMap<CompetenceCode, Integer>();
        for (Competence competence : catalogue.all()) {
            numbers.put(competence.code(), numbers.size());
        }
        return Map.copyOf(numbers);
    }
}
