package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What readers call people: the first name where the reader may see it, else the reference. Who may
 * not be seen is left out; the others are in the access log before they are told.
 */
@Singleton
public class Names {
    private final DoubleRows rows;
    private final Readings readings;

    Names(DoubleRows rows, Readings readings) {
        this.rows = rows;
        this.readings = readings;
    }

    @Transactional
    public Map<CandidateId, String> show(
            Actor reader, AccessPurpose purpose, Collection<CandidateId> ids) {
        Map<CandidateId, FaceRow> faces = faces(ids);
        var seen = sights(reader, faces);
        readings.tellProfiles(reader, purpose, seen);
        return told(seen, (id, sight) -> face(faces, id).calledBy(sight));
    }

    /** The same with how to reach them, for who stays beside them. */
    @Transactional
    public Map<CandidateId, Reach> reach(Actor reader, Collection<CandidateId> ids) {
        Map<CandidateId, FaceRow> faces = faces(ids);
        var seen = sights(reader, faces);
        readings.tellSeen(reader, AccessPurpose.GUIDANCE, seen);
        return told(seen, (id, sight) -> face(faces, id).reachedBy(sight));
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
        return withReferences(reader, labels, unclear);
    }

    private Map<CandidateId, String> withReferences(
            Actor reader, Map<CandidateId, String> labels, Collection<CandidateId> unclear) {
        Map<CandidateId, FaceRow> faces = faces(unclear);
        var seen = sights(reader, faces);
        return Labels.with(labels, told(seen, (id, _) -> face(faces, id).reference()));
    }

    private Map<CandidateId, FaceRow> faces(Collection<CandidateId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.faces(CandidateId.values(ids)).stream()
                        .collect(toMap(row -> new CandidateId(row.id()), row -> row));
    }

    private static Map<CandidateId, Sight> sights(Actor reader, Map<CandidateId, FaceRow> faces) {
        return Readings.sights(reader, faces.values().stream().map(FaceRow::toDossier));
    }

    private static FaceRow face(Map<CandidateId, FaceRow> faces, CandidateId id) {
        return Objects.requireNonNull(faces.get(id));
    }

    private static <T> Map<CandidateId, T> told(
            Map<CandidateId, Sight> seen, BiFunction<CandidateId, Sight, T> telling) {
        return seen.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                one -> telling.apply(one.getKey(), one.getValue())));
    }
}
