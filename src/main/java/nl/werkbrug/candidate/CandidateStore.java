package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of candidates; every change leaves its traces: history, answers and an event. */
@Singleton
class CandidateStore {
    private static final String UNIQUE_VIOLATION = "23505"; // SQL:2003, and both databases

    private final CandidateRows rows;
    private final PersonRows persons;
    private final ReplacedHoldingRows history;
    private final ConsentRows consents;
    private final ChangeRows lines;
    private final KeyBook keys;
    private final References references;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    CandidateStore(
            CandidateRows rows,
            PersonRows persons,
            ReplacedHoldingRows history,
            ConsentRows consents,
            ChangeRows lines,
            KeyBook keys,
            References references,
            ApplicationEventPublisher<CandidateChanged> changes) {
        this.rows = rows;
        this.persons = persons;
        this.history = history;
        this.consents = consents;
        this.lines = lines;
        this.keys = keys;
        this.references = references;
        this.changes = changes;
    }

    Optional<Candidate> find(CandidateId id) {
        return rows.findById(id.value()).map(this::withPerson);
    }

    /** Also who was called so before two files became one. */
    Optional<Candidate> findByReference(String region, String reference) {
        var name = new Called(region, reference);
        return Optional.ofNullable(findCalled(List.of(name)).get(name));
    }

    /** The same of many at once; who is not there is left out. */
    Map<Called, Candidate> findCalled(Collection<Called> names) {
        var ids = references.find(names);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var whole = findWhole(List.copyOf(ids.values()));
        return ids.entrySet().stream()
                .filter(one -> whole.containsKey(one.getValue()))
                .collect(toMap(Map.Entry::getKey, one -> whole.get(one.getValue())));
    }

    private Map<CandidateId, Candidate> findWhole(List<CandidateId> ids) {
        var persons = persons(ids);
        return findAll(ids).stream()
                .map(one -> one.withPerson(persons.getOrDefault(one.id(), Person.UNKNOWN)))
                .collect(toMap(Candidate::id, one -> one));
    }

    /** Without names: a list asks for those of whom it may name. */
    List<Candidate> findAll(List<CandidateId> ids) {
        return rows.findByIdIn(CandidateId.values(ids)).stream()
                .map(row -> row.toCandidate(Person.UNKNOWN))
                .toList();
    }

    Map<CandidateId, Person> persons(List<CandidateId> ids) {
        return persons.findByCandidateIdIn(CandidateId.values(ids)).stream()
                .collect(toMap(row -> new CandidateId(row.candidateId()), PersonRow::toPerson));
    }

    void save(List<Candidate> added, Recording recording, Handling handling) {
        refuseTakenReferences(added);
        refusingTaken(() -> rows.saveAll(added.stream().map(CandidateRow::of).toList()));
        persons.saveAll(added.stream().map(one -> PersonRow.of(one.id(), one.person())).toList());
        saveAnswers(added.stream().flatMap(one -> answers(one, Map.of(), recording)).toList());
        keys.write(added);
        added.forEach(one -> changes.publishEvent(new CandidateChanged(one.id(), handling)));
    }

    Candidate update(Candidate stored, Candidate changed, Recording recording, Handling handling) {
        if (!changed.isCalled(stored)) {
            refuseTakenReferences(List.of(changed));
        }
        if (!changed.person().equals(stored.person())) {
            rename(changed);
        }
        keys.rewrite(stored, changed);
        saveReplaced(stored, changed, recording);
        saveLines(stored, changed, recording);
        saveAnswers(answers(changed, stored.profile().consents(), recording).toList());
        return store(changed, handling);
    }

    /** As it stood before a change, and without the traces of that change. */
    void restore(
            Candidate stored,
            Candidate before,
            Instant changedAt,
            Recording recording,
            Handling handling) {
        persons.update(PersonRow.of(before.id(), before.person()));
        history.removeAt(before.id().value(), changedAt);
        consents.removeAt(before.id().value(), changedAt);
        saveLines(stored, before, recording);
        store(before, handling);
    }

    /** What was shown of the same competence until then. */
    Optional<Holding> replacedAt(CandidateId id, Holding by, Instant moment) {
        return history.findByCandidateIdOrderByReplacedAt(id.value()).stream()
                .filter(row -> row.replacedAt().equals(moment))
                .map(ReplacedHoldingRow::toHolding)
                .filter(held -> held.competence().equals(by.competence()))
                .filter(held -> held.basis() == by.basis())
                .findFirst();
    }

    /** Writes an answer down, also when it is the same again. */
    Candidate answer(Candidate stored, Purpose purpose, Recording recording, Handling handling) {
        boolean given = stored.profile().agreedTo(purpose);
        consents.save(ConsentRow.of(stored.id(), recording.consent(purpose, given)));
        return store(stored, handling);
    }

    List<Consent> consentsOf(CandidateId id) {
        return consents.findByCandidateIdOrderByRecordedAt(id.value()).stream()
                .map(ConsentRow::toConsent)
                .toList();
    }

    /** Refuses an old version, and leaves a line for the index and the access log. */
    Candidate store(Candidate changed, Handling handling) {
        CandidateRow row = refusingTaken(() -> rows.update(CandidateRow.of(changed)));
        changes.publishEvent(new CandidateChanged(changed.id(), handling));
        return row.toCandidate(changed.person());
    }

    /** Two files became this one; whoever does so tells it. */
    void replace(Candidate whole) {
        rows.update(CandidateRow.of(whole));
    }

    void rename(Candidate person) {
        persons.update(PersonRow.of(person.id(), person.person()));
    }

    /** Work on a file that changed nothing in it; for the access log. */
    void worked(CandidateId id, Handling handling) {
        changes.publishEvent(new CandidateChanged(id, handling));
    }

    /** Somebody may have taken the reference since we looked. */
    private static <T> T refusingTaken(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (DataAccessException e) {
            throw isTaken(e) ? referenceTaken() : e;
        }
    }

    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException refused
                                && UNIQUE_VIOLATION.equals(refused.getSQLState()));
    }

    private void saveReplaced(Candidate stored, Candidate changed, Recording recording) {
        var replaced =
                stored.profile().holdings().stream()
                        .filter(holding -> !changed.profile().holdings().contains(holding))
                        .map(one -> ReplacedHoldingRow.of(stored.id(), one, recording.at()))
                        .toList();
        if (!replaced.isEmpty()) {
            history.saveAll(replaced);
        }
    }

    private void saveLines(Candidate stored, Candidate changed, Recording recording) {
        var told =
                FactSheet.of(stored).changesTo(FactSheet.of(changed), recording).stream()
                        .map(change -> ChangeRow.of(stored.id(), change))
                        .toList();
        if (!told.isEmpty()) {
            lines.saveAll(told);
        }
    }

    private void saveAnswers(List<ConsentRow> answers) {
        if (!answers.isEmpty()) {
            consents.saveAll(answers);
        }
    }

    /** The answers that are not the ones from before. */
    private static Stream<ConsentRow> answers(
            Candidate candidate, Map<Purpose, Boolean> before, Recording recording) {
        return candidate.profile().consents().entrySet().stream()
                .filter(answer -> !answer.getValue().equals(before.get(answer.getKey())))
                .map(answer -> recording.consent(answer.getKey(), answer.getValue()))
                .map(consent -> ConsentRow.of(candidate.id(), consent));
    }

    private void refuseTakenReferences(List<Candidate> people) {
        var names = people.stream().map(Called::of).collect(toSet());
        if (names.size() < people.size() || !references.find(names).isEmpty()) {
            throw referenceTaken();
        }
    }

    private static RefusedException referenceTaken() {
        return new RefusedException(Refusal.of("reference", "refusal.reference.taken"));
    }

    private Candidate withPerson(CandidateRow row) {
        return row.toCandidate(
                persons.findById(row.id()).map(PersonRow::toPerson).orElse(Person.UNKNOWN));
    }
}
