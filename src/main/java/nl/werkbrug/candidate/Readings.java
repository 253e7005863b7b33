package nl.werkbrug.candidate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who looks at whom: decided by the one rule, and told to the access log before they look. */
@Singleton
class Readings {
    private final ApplicationEventPublisher<CandidateRead> readings;

    Readings(ApplicationEventPublisher<CandidateRead> readings) {
        this.readings = readings;
    }

    /** How this reader may see each of these, in their order; who may not be seen is left out. */
    static Map<Candidate, Sight> sights(Actor reader, Collection<Candidate> found) {
        var sights = new LinkedHashMap<Candidate, Sight>();
        found.forEach(one -> Dossier.of(one).seenBy(reader).ifPresent(it -> sights.put(one, it)));
        return sights;
    }

    /** Those whom the reader may know by name. */
    static List<CandidateId> named(Map<Candidate, Sight> seen) {
        return seen.entrySet().stream()
                .filter(one -> one.getValue().named())
                .map(Readings::id)
                .toList();
    }

    void tell(CandidateId seen, Handling handling) {
        tell(List.of(seen), handling);
    }

    /** The profile of each of these in the role in which it is seen. */
    void tellProfiles(Actor reader, AccessPurpose purpose, Map<Candidate, Sight> seen) {
        seen.entrySet().stream()
                .collect(groupingBy(one -> one.getValue().as(), mapping(Readings::id, toList())))
                .forEach((as, people) ->
                        tell(people, new Handling(reader, as, purpose, DataKind.PROFILE)));
    }

    /** Each of these as far as the reader sees them: with a name, or the profile alone. */
    void tellSeen(Actor reader, AccessPurpose purpose, Map<Candidate, Sight> seen) {
        seen.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Readings::id, toList())))
                .forEach((sight, people) ->
                        tell(people, new Handling(reader, sight.as(), purpose, sight.kind())));
    }

    private void tell(List<CandidateId> people, Handling handling) {
        readings.publishEvent(new CandidateRead(people, handling));
    }

    private static CandidateId id(Map.Entry<Candidate, Sight> one) {
        return one.getKey().id();
    }
}
