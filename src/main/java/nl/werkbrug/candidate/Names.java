package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What readers call people: the first name where the reader may see it, else the reference. Who may
 * not be seen is left out; the others are in the access log before they are told.
 */
@Singleton
public class Names {
    private final CandidateStore store;
    private final Readings readings;

    Names(CandidateStore store, Readings readings) {
        this.store = store;
        this.readings = readings;
    }

    @Transactional
    public Map<CandidateId, String> show(
            Actor reader, AccessPurpose purpose, Collection<CandidateId> ids) {
        var seen = sights(reader, ids);
        readings.tellProfiles(reader, purpose, seen);
        var persons = store.persons(Readings.named(seen));
        return seen.keySet().stream()
                .collect(toMap(Candidate::id, one -> one.calledAs(persons.get(one.id()))));
    }

    /** The same with how to reach them, for who stays beside them. */
    @Transactional
    public Map<CandidateId, Reach> reach(Actor reader, Collection<CandidateId> ids) {
        var seen = sights(reader, ids);
        readings.tellSeen(reader, AccessPurpose.GUIDANCE, seen);
        var persons = store.persons(Readings.named(seen));
        return seen.keySet().stream()
                .collect(toMap(Candidate::id, one -> reach(one, persons.get(one.id()))));
    }

    /**
     * The same labels, with the reference beside each that more than one of these people has.
     * Whoever asks was shown them before.
     */
    @Transactional
    public Map<CandidateId, String> tellApart(Actor reader, Map<CandidateId, String> labels) {
        return withReferences(reader, labels, Labels.alike(labels));
    }

    /** The same, and with the reference beside each that cannot be read there. */
    @Transactional
    public Map<CandidateId, String> tellApart(
            Actor reader, Map<CandidateId, String> labels, Predicate<String> legible) {
        var unclear = new HashSet<>(Labels.alike(labels));
        labels.forEach((id, label) -> {
            if (!legible.test(label)) {
                unclear.add(id);
            }
        });
        return withReferences(reader, labels, List.copyOf(unclear));
    }

    private Map<CandidateId, String> withReferences(
            Actor reader, Map<CandidateId, String> labels, List<CandidateId> alike) {
        return alike.isEmpty() ? labels : Labels.with(labels, sights(reader, alike).keySet());
    }

    private Map<Candidate, Sight> sights(Actor reader, Collection<CandidateId> ids) {
        return Readings.sights(reader, store.findAll(List.copyOf(ids)));
    }

    private static Reach reach(Candidate one, @Nullable Person person) {
        Person seen = person == null ? Person.UNKNOWN : person;
        return new Reach(one.calledAs(person), seen.phone(), seen.email());
    }
}
