package nl.werkbrug.candidate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.competence.Competences;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All candidates the region knows. Every deed is one transaction; a refused one throws {@link
 * RefusedException} and stores nothing, one on an old version an OptimisticLockException.
 */
@Singleton
public class Candidates {
    private static final int PAGE = 2000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CandidateRows rows;
    private final PersonRows persons;
    private final HoldingRows holdings;
    private final ConsentRows consents;
    private final Competences competences;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    Candidates(
            CandidateRows rows,
            PersonRows persons,
            HoldingRows holdings,
            ConsentRows consents,
            Competences competences,
            ApplicationEventPublisher<CandidateChanged> changes) {
        this.rows = rows;
        this.persons = persons;
        this.holdings = holdings;
        this.consents = consents;
        this.competences = competences;
        this.changes = changes;
    }

    @Transactional
    public Optional<Candidate> find(CandidateId id) {
        return rows.findById(id.value()).map(this::assemble);
    }

    /** The person whom a source or desk calls so. */
    @Transactional
    public Optional<Candidate> findByReference(String region, String reference) {
        return rows.findByRegionAndReference(region, reference).map(this::assemble);
    }

    /** What matching may know of these people; who is not there any more is left out. */
    @Transactional
    public Map<CandidateId, Profile> profiles(Collection<CandidateId> ids) {
        var values = ids.stream().map(CandidateId::value).toList();
        if (values.isEmpty()) {
            return Map.of();
        }
        return assemble(
                        rows.findByIdIn(values),
                        holdings.findByCandidateIdInAndReplacedAtIsNull(values),
                        consents.findByCandidateIdInAndReplacedAtIsNull(values))
                .collect(toMap(Profile::id, profile -> profile));
    }

    /** What staff calls these people: the first name, else the reference. */
    @Transactional
    public Map<CandidateId, String> labels(Collection<CandidateId> ids) {
        var values = ids.stream().map(CandidateId::value).toList();
        var labels = new HashMap<CandidateId, String>();
        if (!values.isEmpty()) {
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
        UUID after = BEFORE_ALL;
        while (true) {
            List<Profile> page = page(after);
            if (page.isEmpty()) {
                return;
            }
            reader.accept(page);
            after = page.getLast().id().value();
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
        Candidate candidate = read(CandidateId.create(), 0, form).withOwnWords(ownWords);
        save(List.of(candidate), recording);
        return find(candidate.id()).orElseThrow();
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
        Candidate candidate = read(stored.id(), version, form).withOwnWords(ownWords);
        if (!candidate.isCalled(stored)) {
            refuseTakenReference(candidate);
        }
        rows.update(CandidateRow.of(candidate));
        persons.update(PersonRow.of(candidate.id(), candidate.person()));
        replaceHoldings(stored, candidate.profile().holdings(), recording);
        changeConsents(stored, candidate.profile().consents(), recording);
        return changed(candidate.id());
    }

    /** What would be refused of a form if it were added; nothing is stored. */
    public List<Refusal> check(CandidateForm form) {
        var intake = new Intake();
        form.read(CandidateId.create(), 0, competences.catalogue(), intake);
        return intake.refusals();
    }

    /** Whom a change would make of someone, without making it; refuses as the change does. */
    public Candidate preview(Candidate stored, CandidateForm form, List<String> ownWords) {
        return read(stored.id(), stored.version(), form).withOwnWords(ownWords);
    }

    /** The new list is the whole list; what is no longer in it stays as history. */
    @Transactional
    public Candidate replaceHoldings(
            CandidateId id, @Nullable Long version, List<HoldingForm> forms, Recording recording) {
        Candidate stored = find(id).orElseThrow();
        var intake = new Intake();
        var wanted = HoldingForm.read(forms, competences.catalogue(), intake);
        intake.finish();
        touch(stored, version);
        replaceHoldings(stored, wanted, recording);
        return changed(id);
    }

    /** A yes or a no; takes effect on the next query. */
    @Transactional
    public Candidate decide(CandidateId id, Purpose purpose, boolean given, Recording recording) {
        Candidate stored = find(id).orElseThrow();
        touch(stored, null);
        saveConsent(id, recording.consent(purpose, given));
        return changed(id);
    }

    /** Every answer to a question for consent, the oldest first. */
    public List<Consent> consentsOf(CandidateId id) {
        return consents.findByCandidateIdOrderByRecordedAt(id.value()).stream()
                .map(ConsentRow::toConsent)
                .toList();
    }

    private Candidate read(CandidateId id, long version, CandidateForm form) {
        var intake = new Intake();
        Candidate candidate = form.read(id, version, competences.catalogue(), intake);
        intake.finish();
        return candidate;
    }

    private void save(List<Candidate> added, Recording recording) {
        added.forEach(this::refuseTakenReference);
        refuseTwins(added);
        rows.saveAll(added.stream().map(CandidateRow::of).toList());
        persons.saveAll(added.stream().map(one -> PersonRow.of(one.id(), one.person())).toList());
        saveHoldings(added.stream().flatMap(one -> holdingRows(one, recording)).toList());
        saveConsents(added.stream().flatMap(one -> consentRows(one, recording)).toList());
        added.forEach(one -> changes.publishEvent(new CandidateChanged(one.id())));
    }

    private static Stream<HoldingRow> holdingRows(Candidate added, Recording recording) {
        return added.profile().holdings().stream()
                .map(holding -> HoldingRow.of(added.id(), holding, recording.at()));
    }

    private static Stream<ConsentRow> consentRows(Candidate added, Recording recording) {
        return added.profile().consents().entrySet().stream()
                .map(answer -> recording.consent(answer.getKey(), answer.getValue()))
                .map(consent -> ConsentRow.of(added.id(), consent));
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
        if (rows.findByRegionAndReference(region, candidate.reference()).isPresent()) {
            throw referenceTaken();
        }
    }

    private static RefusedException referenceTaken() {
        return new RefusedException(Refusal.of("reference", "refusal.reference.taken"));
    }

    /** A new version without another change of the row itself. */
    private void touch(Candidate stored, @Nullable Long version) {
        if (version != null && version != stored.version()) {
            throw new OptimisticLockException("Candidate changed meanwhile");
        }
        rows.update(CandidateRow.of(stored));
    }

    private Candidate changed(CandidateId id) {
        changes.publishEvent(new CandidateChanged(id));
        return find(id).orElseThrow();
    }

    private void replaceHoldings(Candidate stored, List<Holding> wanted, Recording recording) {
        var ended =
                holdings
                        .findByCandidateIdInAndReplacedAtIsNull(List.of(stored.id().value()))
                        .stream()
                        .filter(row -> !wanted.contains(row.toHolding()))
                        .map(HoldingRow::id)
                        .toList();
        if (!ended.isEmpty()) {
            holdings.replace(ended, recording.at());
        }
        var added =
                wanted.stream()
                        .filter(holding -> !stored.profile().holdings().contains(holding))
                        .map(holding -> HoldingRow.of(stored.id(), holding, recording.at()))
                        .toList();
        saveHoldings(added);
    }

    private void saveHoldings(List<HoldingRow> added) {
        if (!added.isEmpty()) {
            holdings.saveAll(added);
        }
    }

    private void saveConsents(List<ConsentRow> added) {
        if (!added.isEmpty()) {
            consents.saveAll(added);
        }
    }

    private void changeConsents(
            Candidate stored, Map<Purpose, Boolean> wanted, Recording recording) {
        wanted.forEach((purpose, given) -> {
            if (!given.equals(stored.profile().consents().get(purpose))) {
                saveConsent(stored.id(), recording.consent(purpose, given));
            }
        });
    }

    private void saveConsent(CandidateId id, Consent consent) {
        consents.replace(id.value(), consent.purpose(), consent.recordedAt());
        consents.save(ConsentRow.of(id, consent));
    }

    private List<Profile> page(UUID after) {
        var page = rows.page(after, PAGE);
        if (page.isEmpty()) {
            return List.of();
        }
        UUID first = page.getFirst().id();
        UUID last = page.getLast().id();
        return assemble(
                        page,
                        holdings.findByCandidateIdBetweenAndReplacedAtIsNull(first, last),
                        consents.findByCandidateIdBetweenAndReplacedAtIsNull(first, last))
                .toList();
    }

    private Candidate assemble(CandidateRow row) {
        var id = List.of(row.id());
        return row.toCandidate(
                persons.findById(row.id()).map(PersonRow::toPerson).orElse(Person.UNKNOWN),
                toHoldings(holdings.findByCandidateIdInAndReplacedAtIsNull(id)),
                toConsents(consents.findByCandidateIdInAndReplacedAtIsNull(id)));
    }

    private static Stream<Profile> assemble(
            List<CandidateRow> rows, List<HoldingRow> held, List<ConsentRow> agreed) {
        var holdings = held.stream().collect(groupingBy(HoldingRow::candidateId));
        var consents = agreed.stream().collect(groupingBy(ConsentRow::candidateId));
        return rows.stream()
                .map(row ->
                        row.toProfile(
                                toHoldings(holdings.getOrDefault(row.id(), List.of())),
                                toConsents(consents.getOrDefault(row.id(), List.of()))));
    }

    private static List<Holding> toHoldings(List<HoldingRow> rows) {
        return rows.stream().map(HoldingRow::toHolding).sorted(Holding.IN_ORDER).toList();
    }

    private static Map<Purpose, Boolean> toConsents(List<ConsentRow> rows) {
        return rows.stream().collect(toMap(ConsentRow::purpose, ConsentRow::given));
    }
}
