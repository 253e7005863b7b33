package nl.werkbrug.matching;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.condition.Middles;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.OpenNeeds;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every open need, ready to be held against a person. Before each answer the versions in the
 * database are compared, so that a change of any process counts at once.
 */
@Singleton
class StandingNeeds {
    private static final int PORTION = 1000;

    private final OpenNeeds openNeeds;
    private final Competences competences;
    private final Weights weights;
    private final CreditTables tables;
    private final Distances distances;
    private volatile Prepared prepared = Prepared.NOTHING;

    StandingNeeds(
            OpenNeeds openNeeds, Competences competences, Weights weights, Distances distances) {
        this.openNeeds = openNeeds;
        this.competences = competences;
        this.weights = weights;
        this.tables = new CreditTables(weights);
        this.distances = distances;
    }

    /** All of them, as they are now. */
    Collection<StandingNeed> now() {
        competences.follow();
        Map<NeedId, Long> stored = openNeeds.versions();
        Prepared known = prepared();
        return (known.isAsStored(stored) ? known : refresh(stored)).needs().values();
    }

    /** Those that this reader may see, as they are now. */
    List<StandingNeed> seenBy(Actor reader) {
        return now().stream().filter(one -> one.need().mayBeReadBy(reader)).toList();
    }

    KnownPerson ready(Profile profile) {
        return new KnownPerson(profile, prepared().numbers());
    }

    /** Which of these needs suit this person. */
    Stream<Need> suiting(Profile profile, Collection<StandingNeed> asked) {
        KnownPerson person = ready(profile);
        return asked.stream()
                .filter(one -> profile.isWithin(one.need().region()))
                .filter(one -> one.of(person).fits())
                .map(StandingNeed::need);
    }

    private Prepared prepared() {
        Prepared known = prepared;
        return known.catalogue() == competences.catalogue()
                        && known.middles() == distances.middles()
                ? known
                : renew();
    }

    /** The same needs with another catalogue, or with other distances. */
    private synchronized Prepared renew() {
        Middles middles = distances.middles();
        Catalogue now = competences.catalogue();
        var tools =
                new StandingNeed.Tools(
                        Prepared.numbered(now, prepared.numbers()),
                        now,
                        weights,
                        tables,
                        distances);
        prepared = prepared.with(tools, middles);
        return prepared;
    }

    private synchronized Prepared refresh(Map<NeedId, Long> stored) {
        Prepared known = prepared();
        var fresh = new HashMap<>(known.needs());
        fresh.keySet().retainAll(stored.keySet());
        var changed =
                stored.entrySet().stream()
                        .filter(one -> !known.isKnown(one.getKey(), one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        changed.forEach(fresh::remove);
        for (int done = 0; done < changed.size(); done += PORTION) {
            openNeeds
                    .of(changed.subList(done, Math.min(changed.size(), done + PORTION)))
                    .forEach(need -> fresh.put(need.id(), known.ready(need)));
        }
        prepared = known.with(fresh);
        return prepared;
    }

    /**
     * The needs, and the catalogue and table of postcodes with which they were made ready. Numbers
     * are only added: a person made ready later can be held against a need made ready before.
     */
    private record Prepared(
            StandingNeed.@Nullable Tools tools,
            Map<NeedId, StandingNeed> needs,
            @Nullable Middles middles) {
        static final Prepared NOTHING = new Prepared(null, Map.of(), null);

        Prepared {
            needs = Map.copyOf(needs);
        }

        static Map<CompetenceCode, Integer> numbered(
                Catalogue catalogue, Map<CompetenceCode, Integer> before) {
            var numbers = new HashMap<>(before);
            for (CompetenceCode code : catalogue.everyCode().keySet()) {
                numbers.putIfAbsent(code, numbers.size());
            }
            return Map.copyOf(numbers);
        }

        @Nullable Catalogue catalogue() {
            return tools == null ? null : tools.catalogue();
        }

        Map<CompetenceCode, Integer> numbers() {
            return tools == null ? Map.of() : tools.numbers();
        }

        StandingNeed ready(Need need) {
            return new StandingNeed(need, Objects.requireNonNull(tools));
        }

        Prepared with(StandingNeed.Tools others, Middles measured) {
            var again = new HashMap<NeedId, StandingNeed>();
            needs.forEach((id, one) -> again.put(id, new StandingNeed(one.need(), others)));
            return new Prepared(others, again, measured);
        }

        Prepared with(Map<NeedId, StandingNeed> fresh) {
            return new Prepared(tools, fresh, middles);
        }

        boolean isAsStored(Map<NeedId, Long> stored) {
            return stored.size() == needs.size()
                    && stored.entrySet().stream()
                            .allMatch(one -> isKnown(one.getKey(), one.getValue()));
        }

        boolean isKnown(NeedId id, long version) {
            StandingNeed known = needs.get(id);
            return known != null && known.need().version() == version;
        }
    }
}
