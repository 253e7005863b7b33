package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All candidates the region knows. Every deed is one transaction; a refused one throws {@link
 * RefusedException} and stores nothing, one on an old version an OptimisticLockException.
 */
@Singleton
public class Candidates {
    private static final int PAGE = 2000;
    private static final String UNIQUE_VIOLATION = "23505"; // SQL:2003, and both databases
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CandidateRows rows;
    private final PersonRows persons;
    private final ReplacedHoldingRows history;
    private final ConsentRows consents;
    private final Competences competences;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    Candidates(
            CandidateRows rows,
            PersonRows persons,
            ReplacedHoldingRows history,
            ConsentRows consents,
            Competences competences,
            ApplicationEventPublisher<CandidateChanged> changes) {
        this.rows = rows;
        this.persons = persons;
        this.history = history;
        this.consents = consents;
        this.competences = competences;
        this.changes = changes;
    }

    @Transactional
    public Optional<Candidate> find(CandidateId id) {
        return rows.findById(id.value()).map(this::withPerson);
    }

    /** The person whom a source or desk calls so. */
    @Transactional
    public Optional<Candidate> findByReference(String region, String reference) {
        return rows.findByRegionAndReference(region, reference).map(this::withPerson);
    }

    /** What matching may know of these people; who is not there any more is left out. */
    @Transactional
    public Map<CandidateId, Profile> profiles(Collection<CandidateId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(values(ids)).stream()
                        .map(CandidateRow::toProfile)
                        .collect(toMap(Profile::id, profile -> profile));
    }

    /** What staff calls these people: the first name, else the reference. */
    @Transactional
    public Map<CandidateId, String> labels(Collection<CandidateId> ids) {
        var labels = new HashMap<CandidateId, String>();
        if (!ids.isEmpty()) {
            var values = values(ids);
            rows.findByIdIn(values)
                    .forEach(row -> labels.put(new CandidateId(row.id()), row.reference()));
            persons.findByCandidateIdIn(values).stream()
                    .filter(row -> row.firstName() != null)
                    .forEach(
                            row -> labels.put(new CandidateId(row.candidateId()), row.firstName()));
        }
        return labels;
    }

    /** Every profile, in pages, in the order of the ids. */
    public void forEachPage(Consumer<List<Profile>> reader) {
        var page = rows.page(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            reader.accept(page.stream().map(CandidateRow::toProfile).toList());
            page = rows.page(page.getLast().id(), PAGE);
        }
    }

    public long count() {
        return rows.count();
    }

    @Transactional
    public Candidate add(CandidateForm form, Recording recording) {
        return add(form, List.of(), recording);
    }

    /** With the words of an import that found no place in the catalogue. */
    @Transactional
    public Candidate add(CandidateForm form, List<String> ownWords, Recording recording) {
        guard(ownWords);
        Candidate candidate = read(CandidateId.create(), 0, form).withOwnWords(ownWords);
        save(List.of(candidate), recording);
        return candidate;
    }

    /** Many at once, with ids that were given elsewhere; all of them or none. */
    @Transactional
    public void addAll(Map<CandidateId, CandidateForm> forms, Recording recording) {
        var added = new ArrayList<Candidate>();
        forms.forEach((id, form) -> added.add(read(id, 0, form)));
        save(added, recording);
    }

    @Transactional
    public Candidate change(CandidateId id, long version, CandidateForm form, Recording recording) {
        Candidate stored = find(id).orElseThrow();
        return change(stored, version, form, stored.ownWords(), recording);
    }

    /** Replaces everything that the form names, and the words of the import. */
    @Transactional
    public Candidate change(
            Candidate stored,
            long version,
            CandidateForm form,
            List<String> ownWords,
            Recording recording) {
        return update(stored, changed(stored, version, form, ownWords), recording);
    }

    /** What would be refused of a form if it were added; nothing is stored. */
    public List<Refusal> check(CandidateForm form) {
        var intake = new Intake();
        form.read(CandidateId.create(), 0, competences.catalogue(), intake);
        return intake.refusals();
    }

    /** Whom a change would make of someone, without making it; refuses as the change does. */
    public Candidate preview(Candidate stored, CandidateForm form, List<String> ownWords) {
        return changed(stored, stored.version(), form, ownWords);
    }

    /** The new list is the whole list; what is no longer in it stays as history. */
    @Transactional
    public Candidate replaceHoldings(
            CandidateId id, @Nullable Long version, List<HoldingForm> forms, Recording recording) {
        Candidate stored = find(id).orElseThrow();
        if (version != null && version != stored.version()) {
            throw new OptimisticLockException("Candidate changed meanwhile");
        }
        var intake = new Intake();
        var wanted = HoldingForm.read(forms, competences.catalogue(), intake);
        intake.finish();
        return update(stored, stored.withProfile(stored.profile().withHoldings(wanted)), recording);
    }

    /** A yes or a no; takes effect on the next query. The same answer again is written down too. */
    @Transactional
    public Candidate decide(CandidateId id, Purpose purpose, boolean given, Recording recording) {
        Candidate stored = find(id).orElseThrow();
        consents.save(ConsentRow.of(id, recording.consent(purpose, given)));
        return store(stored.withProfile(stored.profile().withConsent(purpose, given)));
    }

    /** Every answer to a question for consent, the oldest first. */
    public List<Consent> consentsOf(CandidateId id) {
        return consents.findByCandidateIdOrderByRecordedAt(id.value()).stream()
                .map(ConsentRow::toConsent)
                .toList();
    }

    /**
     * An answer once given is never taken back by leaving it out; only another answer replaces it.
     */
    private Candidate changed(
            Candidate stored, long version, CandidateForm form, List<String> ownWords) {
        guard(ownWords.stream().filter(word -> !stored.ownWords().contains(word)).toList());
        Candidate read = read(stored.id(), version, form).withOwnWords(ownWords);
        return read.withProfile(read.profile().keepingConsents(stored.profile().consents()));
    }

    private Candidate read(CandidateId id, long version, CandidateForm form) {
        var intake = new Intake();
        Candidate candidate = form.read(id, version, competences.catalogue(), intake);
        intake.finish();
        return candidate;
    }

    /** The words of an import are prose of its competences. */
    private static void guard(List<String> ownWords) {
        var intake = new Intake();
        ownWords.forEach(word -> intake.prose("competences", word, Intake.TEXT_LIMIT));
        intake.finish();
    }

    private void save(List<Candidate> added, Recording recording) {
        added.forEach(this::refuseTakenReference);
        refuseTwins(added);
        refusingTaken(() -> rows.saveAll(added.stream().map(CandidateRow::of).toList()));
        persons.saveAll(added.stream().map(one -> PersonRow.of(one.id(), one.person())).toList());
        saveAnswers(added.stream().flatMap(one -> answers(one, Map.of(), recording)).toList());
        added.forEach(one -> changes.publishEvent(new CandidateChanged(one.id())));
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

    private Candidate update(Candidate stored, Candidate changed, Recording recording) {
        if (!changed.isCalled(stored)) {
            refuseTakenReference(changed);
        }
        persons.update(PersonRow.of(changed.id(), changed.person()));
        saveReplaced(stored, changed, recording);
        saveAnswers(answers(changed, stored.profile().consents(), recording).toList());
        return store(changed);
    }

    /** Refuses an old version, and leaves a line for the index. */
    private Candidate store(Candidate changed) {
        CandidateRow row = refusingTaken(() -> rows.update(CandidateRow.of(changed)));
        changes.publishEvent(new CandidateChanged(changed.id()));
        return row.toCandidate(changed.person());
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

    private static void refuseTwins(List<Candidate> added) {
        Set<String> seen = new HashSet<>();
        for (Candidate candidate : added) {
            String name = candidate.profile().region().code() + " " + candidate.reference();
            if (!seen.add(name)) {
                throw referenceTaken();
            }
        }
    }

    private void refuseTakenReference(Candidate candidate) {
        String region = candidate.profile().region().code();
        if (rows.existsByRegionAndReference(region, candidate.reference())) {
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

    private static List<UUID> values(Collection<CandidateId> ids) {
        return ids.stream().map(CandidateId::value).toList();
    }
}
