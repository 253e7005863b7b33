package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toMap;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * All candidates the region knows, for whoever asks: each reader gets what is theirs to see, and
 * every look and deed is told to the access log in the same transaction. A refused deed throws
 * {@link RefusedException} and stores nothing, one that is not this reader's to do {@link
 * NotYoursException}, one on an old version an OptimisticLockException.
 */
@Singleton
public class Candidates {
    private final CandidateStore store;
    private final Competences competences;
    private final ApplicationEventPublisher<CandidateRead> readings;

    Candidates(
            CandidateStore store,
            Competences competences,
            ApplicationEventPublisher<CandidateRead> readings) {
        this.store = store;
        this.competences = competences;
        this.readings = readings;
    }

    /** Empty, as if nobody were there, when this reader may not see this person. */
    @Transactional
    public Optional<Candidate> find(Actor reader, AccessPurpose purpose, CandidateId id) {
        return store.find(id)
                .flatMap(stored ->
                        Dossier.of(stored)
                                .seenBy(reader)
                                .map(sight -> show(stored, sight, reader, purpose)));
    }

    /**
     * What this reader calls these people: the first name where the reader may see it, else the
     * reference. Who may not be seen is left out; the others are in the access log before this
     * returns.
     */
    @Transactional
    public Map<CandidateId, String> show(
            Actor reader, AccessPurpose purpose, Collection<CandidateId> ids) {
        var seen = sights(reader, store.findAll(List.copyOf(ids)));
        var named = seen.entrySet().stream().filter(one -> one.getValue().named());
        var persons = store.persons(named.map(one -> one.getKey().id()).toList());
        seen.values().stream()
                .map(Sight::as)
                .distinct()
                .forEach(as -> tell(seen, new Handling(reader, as, purpose, DataKind.PROFILE)));
        return seen.keySet().stream()
                .collect(toMap(Candidate::id, one -> one.calledAs(persons.get(one.id()))));
    }

    /** The same with how to reach them, for who stays beside them. */
    @Transactional
    public Map<CandidateId, Reach> reach(Actor reader, Collection<CandidateId> ids) {
        var seen = sights(reader, store.findAll(List.copyOf(ids)));
        var named = seen.entrySet().stream().filter(one -> one.getValue().named());
        var persons = store.persons(named.map(one -> one.getKey().id()).toList());
        seen.values().stream().distinct().forEach(sight -> tellReached(reader, sight, seen));
        return seen.keySet().stream()
                .collect(toMap(Candidate::id, one -> reach(one, persons.get(one.id()))));
    }

    /** The person whom a source or desk calls so; for imports, which the installation does. */
    @Transactional
    public Optional<Candidate> findByReference(String region, String reference) {
        return store.findByReference(region, reference);
    }

    @Transactional
    public Candidate add(CandidateForm form, Recording recording) {
        return add(form, List.of(), recording);
    }

    /**
     * With the words of an import that found no place in the catalogue. Whom a coach adds, has that
     * coach.
     */
    @Transactional
    public Candidate add(CandidateForm form, List<String> ownWords, Recording recording) {
        guard(ownWords);
        Actor by = recording.by();
        Evidence.refuseMissing(by, List.of(), form.competences());
        Candidate read = read(CandidateId.create(), 0, form).withOwnWords(ownWords);
        Role role = roleToAdd(by, read.profile().region());
        Candidate candidate = role == Role.COACH ? read.withCoach(by.id()) : read;
        store.save(List.of(candidate), recording, registration(by, role));
        return candidate;
    }

    /** Many at once, with ids that were given elsewhere; all of them or none. */
    @Transactional
    public void addAll(Map<CandidateId, CandidateForm> forms, Recording recording) {
        var added = new ArrayList<Candidate>();
        forms.forEach((id, form) -> added.add(read(id, 0, form)));
        store.save(added, recording, registration(recording.by(), Role.ADMIN));
    }

    /** The edit gets what is stored and answers what it must become. */
    @Transactional
    public Candidate change(
            CandidateId id, long version, UnaryOperator<CandidateForm> edit, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        CandidateForm form = edit.apply(CandidateForm.of(stored));
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
        Sight sight = sightToChange(stored, recording.by());
        Candidate changed = changed(stored, version, form, ownWords);
        Evidence.refuseMissing(recording.by(), stored.profile().holdings(), form.competences());
        OwnHand.refuseMore(sight, stored, changed);
        refuseElsewhere(recording.by(), stored, changed);
        return update(stored, changed, sight, recording);
    }

    /** Which version stands in the store now; for imports, which the installation does. */
    @Transactional
    public Optional<Long> versionOf(CandidateId id) {
        return store.find(id).map(Candidate::version);
    }

    /**
     * Puts a file back as it stood before an import: what was written at that moment goes from its
     * history and from the answers too, for nobody ever said it.
     */
    @Transactional
    public void restore(
            CandidateId id,
            long version,
            CandidateForm before,
            List<String> ownWords,
            Instant importedAt,
            Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        Sight sight = sightToChange(stored, recording.by());
        Candidate restored =
                read(id, version, before)
                        .withOwnWords(ownWords)
                        .withCoach(stored.coach())
                        .withDisputed(stored.disputed());
        Handling handling = handling(recording.by(), sight, DataKind.PROFILE);
        store.restore(stored, restored, importedAt, recording, handling);
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
        Candidate stored = store.find(id).orElseThrow();
        Sight sight = sightToChange(stored, recording.by());
        if (version != null && version != stored.version()) {
            throw new OptimisticLockException("Candidate changed meanwhile");
        }
        var intake = new Intake();
        var wanted = HoldingForm.read(forms, competences.catalogue(), intake);
        intake.finish();
        Evidence.refuseMissing(recording.by(), stored.profile().holdings(), forms);
        Candidate changed = stored.withProfile(stored.profile().withHoldings(wanted));
        OwnHand.refuseMore(sight, stored, changed);
        return update(stored, changed, sight, recording);
    }

    /** A yes or a no; takes effect on the next query. The same answer again is written down too. */
    @Transactional
    public Candidate decide(CandidateId id, Purpose purpose, boolean given, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        Sight sight = sightToChange(stored, recording.by());
        Candidate decided = stored.withProfile(stored.profile().withConsent(purpose, given));
        Handling handling = handling(recording.by(), sight, DataKind.CONSENT);
        return shown(store.answer(decided, purpose, recording, handling), sight);
    }

    /** Gives someone a coach, or takes the coach away with null. */
    @Transactional
    public Candidate assign(CandidateId id, @Nullable AccountId coach, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        Sight sight = sightToChange(stored, recording.by());
        if (sight.as() == Role.CANDIDATE) {
            throw new NotYoursException();
        }
        return update(stored, stored.withCoach(coach), sight, recording);
    }

    /**
     * Something happened on the way of this person, who is looking for work or not because of that.
     * For the trajectory, which asked who may write it down; told to the access log.
     */
    @Transactional
    public void follow(CandidateId id, CandidateStatus status, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        Role as = Dossier.of(stored).seenBy(recording.by()).map(Sight::as).orElse(Role.EMPLOYER);
        var handling = new Handling(recording.by(), as, AccessPurpose.GUIDANCE, DataKind.PROFILE);
        if (stored.profile().status() == status) {
            store.worked(id, handling);
        } else {
            Profile moved = stored.profile().withStatus(status);
            store.update(stored, stored.withProfile(moved), recording, handling);
        }
    }

    /**
     * What others saw somebody do, with where and when as its evidence; for the trajectory, which
     * knows who saw it. It replaces what was shown before, which stays as history.
     */
    @Transactional
    public void demonstrate(CandidateId id, List<Holding> shown, Recording recording) {
        var proven = new Shown(store.find(id).orElseThrow());
        shown.stream().map(this::today).forEach(proven::add);
        show(proven, recording);
    }

    /** The same where a mistake stood; nothing where somebody wrote over it since. */
    @Transactional
    public void demonstrateInstead(
            CandidateId id, Holding mistake, Holding shown, Recording recording) {
        var proven = new Shown(store.find(id).orElseThrow());
        if (proven.remove(today(mistake))) {
            proven.add(today(shown));
            show(proven, recording);
        }
    }

    /**
     * It was a mistake: what was shown before it counts again; nothing where somebody wrote over it
     * since.
     *
     * @param shownAt when it was written down
     */
    @Transactional
    public void takeBack(CandidateId id, Holding mistake, Instant shownAt, Recording recording) {
        var proven = new Shown(store.find(id).orElseThrow());
        if (proven.remove(today(mistake))) {
            store.replacedAt(id, mistake, shownAt).map(this::today).ifPresent(proven::add);
            show(proven, recording);
        }
    }

    /** By the code of today, of a competence that may have been merged since. */
    private Holding today(Holding held) {
        return competences
                .catalogue()
                .find(held.competence())
                .map(known -> held.of(known.code()))
                .orElse(held);
    }

    /** Whether this reader may also write in what was found. */
    public boolean mayChange(Actor reader, Candidate found) {
        return Dossier.of(found).seenBy(reader).filter(Sight::mayChange).isPresent();
    }

    /** Whether this reader knows who it is, and may correct that. */
    public boolean mayName(Actor reader, Candidate found) {
        return Dossier.of(found).seenBy(reader).filter(Sight::named).isPresent();
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
        return alike.isEmpty()
                ? labels
                : Labels.with(labels, sights(reader, store.findAll(alike)).keySet());
    }

    /** Whether this person stays beside this candidate, there and now. */
    @Transactional
    public boolean isCoachedBy(Actor coach, CandidateId id) {
        return store.find(id)
                .flatMap(stored -> Dossier.of(stored).seenBy(coach))
                .filter(sight -> sight.as() == Role.COACH)
                .isPresent();
    }

    /**
     * What an employer sees of somebody who agreed to be shown: told to the access log, and empty
     * as soon as this person withdrew or is gone.
     */
    @Transactional
    public Optional<Candidate> showTo(Actor employer, CandidateId id) {
        return store.find(id)
                .filter(stored -> stored.profile().agreedTo(Purpose.MATCHING))
                .filter(stored -> !stored.profile().saidNo(Purpose.SHARE_WITH_EMPLOYER))
                .map(stored -> {
                    tell(
                            List.of(id),
                            new Handling(
                                    employer,
                                    Role.EMPLOYER,
                                    AccessPurpose.PROPOSAL,
                                    DataKind.CARD));
                    return stored.withProfile(stored.profile().without(stored.disputed()));
                });
    }

    /** The same card before anybody else sees it, for the person it is about. */
    @Transactional
    public Optional<Candidate> showToSelf(Actor me, CandidateId id) {
        return find(me, AccessPurpose.OWN_FILE, id)
                .filter(_ -> me.isCandidate(id.value()))
                .map(own -> own.withProfile(own.profile().without(own.disputed())));
    }

    /** Whom an administrator means by a reference, in one of the own regions. */
    @Transactional
    public Optional<CandidateId> administered(Actor admin, String reference) {
        return admin.regions().stream()
                .flatMap(region -> store.findByReference(region.code(), reference).stream())
                .map(Candidate::id)
                .filter(id -> isAdministeredBy(admin, id))
                .findFirst();
    }

    /** What an administrator calls a person of the own regions; empty for everybody else. */
    @Transactional
    public Optional<String> referenceFor(Actor admin, CandidateId id) {
        return store.find(id)
                .filter(stored -> admin.is(Role.ADMIN, stored.profile().region()))
                .map(Candidate::reference);
    }

    /** Whether an administrator carries out the rights of this person. */
    @Transactional
    public boolean isAdministeredBy(Actor reader, CandidateId id) {
        return store.find(id)
                .filter(stored -> reader.is(Role.ADMIN, stored.profile().region()))
                .isPresent();
    }

    /** Every answer to a question for consent, the oldest first; none for who may not see them. */
    @Transactional
    public List<Consent> consentsOf(Actor reader, CandidateId id) {
        return store.find(id)
                .flatMap(stored -> Dossier.of(stored).seenBy(reader))
                .map(sight -> {
                    tell(List.of(id), handling(reader, sight, DataKind.CONSENT));
                    return store.consentsOf(id);
                })
                .orElse(List.of());
    }

    /**
     * An answer once given is never taken back by leaving it out; only another answer replaces it.
     */
    private Candidate changed(
            Candidate stored, long version, CandidateForm form, List<String> ownWords) {
        guard(ownWords.stream().filter(word -> !stored.ownWords().contains(word)).toList());
        Candidate read =
                read(stored.id(), version, form)
                        .withOwnWords(ownWords)
                        .withCoach(stored.coach())
                        .withDisputed(stored.disputed());
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

    private Candidate update(
            Candidate stored, Candidate changed, Sight sight, Recording recording) {
        Handling handling = handling(recording.by(), sight, DataKind.PROFILE);
        return shown(store.update(stored, changed, recording, handling), sight);
    }

    private void show(Shown proven, Recording recording) {
        Handling handling =
                new Handling(recording.by(), Role.COACH, AccessPurpose.GUIDANCE, DataKind.PROFILE);
        store.update(proven.stored(), proven.changed(), recording, handling);
    }

    private Candidate show(Candidate stored, Sight sight, Actor reader, AccessPurpose purpose) {
        DataKind kind = sight.named() ? DataKind.PERSON : DataKind.PROFILE;
        tell(List.of(stored.id()), new Handling(reader, sight.as(), purpose, kind));
        return shown(stored, sight);
    }

    private static Candidate shown(Candidate candidate, Sight sight) {
        return sight.named() ? candidate : candidate.withoutPerson();
    }

    private static Map<Candidate, Sight> sights(Actor reader, List<Candidate> found) {
        var sights = new HashMap<Candidate, Sight>();
        found.forEach(one -> Dossier.of(one).seenBy(reader).ifPresent(it -> sights.put(one, it)));
        return sights;
    }

    private void tellReached(Actor reader, Sight sight, Map<Candidate, Sight> seen) {
        DataKind kind = sight.named() ? DataKind.PERSON : DataKind.PROFILE;
        tell(
                seen.entrySet().stream()
                        .filter(one -> one.getValue().equals(sight))
                        .map(one -> one.getKey().id())
                        .toList(),
                new Handling(reader, sight.as(), AccessPurpose.GUIDANCE, kind));
    }

    private static Reach reach(Candidate one, @Nullable Person person) {
        Person seen = person == null ? Person.UNKNOWN : person;
        return new Reach(one.calledAs(person), seen.phone(), seen.email());
    }

    private void tell(Map<Candidate, Sight> seen, Handling handling) {
        tell(
                seen.entrySet().stream()
                        .filter(one -> one.getValue().as() == handling.role())
                        .map(one -> one.getKey().id())
                        .toList(),
                handling);
    }

    private void tell(List<CandidateId> people, Handling handling) {
        readings.publishEvent(new CandidateRead(people, handling));
    }

    /** Who may look may not always write. */
    private static Sight sightToChange(Candidate stored, Actor by) {
        return Dossier.of(stored)
                .seenBy(by)
                .filter(Sight::mayChange)
                .orElseThrow(NotYoursException::new);
    }

    private static Role roleToAdd(Actor by, Region region) {
        if (by.is(Role.ACCOUNT_MANAGER, region)) {
            return Role.ACCOUNT_MANAGER;
        }
        if (by.is(Role.COACH, region)) {
            return Role.COACH;
        }
        throw elsewhere();
    }

    private static void refuseElsewhere(Actor by, Candidate stored, Candidate changed) {
        Region to = changed.profile().region();
        if (!to.equals(stored.profile().region()) && !by.regions().contains(to)) {
            throw elsewhere();
        }
    }

    private static RefusedException elsewhere() {
        return new RefusedException(Refusal.of("region", "refusal.region.notYours"));
    }

    private static Handling registration(Actor by, Role role) {
        return new Handling(by, role, AccessPurpose.REGISTRATION, DataKind.PROFILE);
    }

    private static Handling handling(Actor by, Sight sight, DataKind kind) {
        return new Handling(by, sight.as(), AccessPurpose.of(sight.as()), kind);
    }
}
