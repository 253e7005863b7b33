package nl.werkbrug.candidate;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final CandidateBorder border;
    private final Readings readings;

    Candidates(CandidateStore store, CandidateBorder border, Readings readings) {
        this.store = store;
        this.border = border;
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

    /** Whether this reader may also write in what was found. */
    public boolean mayChange(Actor reader, Candidate found) {
        return Dossier.of(found).seenBy(reader).filter(Sight::mayChange).isPresent();
    }

    /** Whether this reader knows who it is, and may correct that. */
    public boolean mayName(Actor reader, Candidate found) {
        return Dossier.of(found).seenBy(reader).filter(Sight::named).isPresent();
    }

    /** Every answer to a question for consent, the oldest first; none for who may not see them. */
    @Transactional
    public List<Consent> consentsOf(Actor reader, CandidateId id) {
        return store.find(id)
                .flatMap(stored -> Dossier.of(stored).seenBy(reader))
                .map(sight -> {
                    readings.tell(id, Handling.of(reader, sight, DataKind.CONSENT));
                    return store.consentsOf(id);
                })
                .orElse(List.of());
    }

    /** The person whom a source or desk calls so; for imports, which the installation does. */
    @Transactional
    public Optional<Candidate> findByReference(String region, String reference) {
        return store.findByReference(region, reference);
    }

    /** The same of many at once; who is not there is left out. */
    @Transactional
    public Map<Called, Candidate> findCalled(Collection<Called> names) {
        return store.findCalled(names);
    }

    @Transactional
    public Candidate add(CandidateForm form, Recording recording) {
        return add(form, List.of(), recording);
    }

    /** With the words of an import that found no place in the catalogue. */
    @Transactional
    public Candidate add(CandidateForm form, List<String> ownWords, Recording recording) {
        return addEach(List.of(new Newcomer(form, ownWords)), recording).getFirst();
    }

    /** Several at once, in this order; all of them or none. Whom a coach adds, has that coach. */
    @Transactional
    public List<Candidate> addEach(List<Newcomer> newcomers, Recording recording) {
        Actor by = recording.by();
        List<Candidate> added = newcomers.stream().map(one -> read(one, by)).toList();
        added.stream()
                .collect(groupingBy(one -> roleToAdd(by, one.profile().region())))
                .forEach((role, some) -> store.save(some, recording, registration(by, role)));
        return added;
    }

    /** Many at once, with ids that were given elsewhere; all of them or none. */
    @Transactional
    public void addAll(Map<CandidateId, CandidateForm> forms, Recording recording) {
        var added = new ArrayList<Candidate>();
        forms.forEach((id, form) -> added.add(border.added(id, form, List.of())));
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
        Candidate changed = border.changed(stored, version, form, ownWords);
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
        Candidate restored = border.restored(stored, version, before, ownWords);
        Handling handling = Handling.of(recording.by(), sight);
        store.restore(stored, restored, importedAt, recording, handling);
    }

    /** What would be refused of a form if it were added; nothing is stored. */
    public List<Refusal> check(CandidateForm form) {
        return border.refusals(form);
    }

    /** Whom a change would make of someone, without making it; refuses as the change does. */
    public Candidate preview(Candidate stored, CandidateForm form, List<String> ownWords) {
        return border.changed(stored, stored.version(), form, ownWords);
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
        var wanted = border.holdings(forms);
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
        Handling handling = Handling.of(recording.by(), sight, DataKind.CONSENT);
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

    private Candidate read(Newcomer newcomer, Actor by) {
        Evidence.refuseMissing(by, List.of(), newcomer.form().competences());
        Candidate read = border.added(CandidateId.create(), newcomer.form(), newcomer.ownWords());
        Role role = roleToAdd(by, read.profile().region());
        return role == Role.COACH ? read.withCoach(by.id()) : read;
    }

    private Candidate update(
            Candidate stored, Candidate changed, Sight sight, Recording recording) {
        Handling handling = Handling.of(recording.by(), sight);
        return shown(store.update(stored, changed, recording, handling), sight);
    }

    private Candidate show(Candidate stored, Sight sight, Actor reader, AccessPurpose purpose) {
        readings.tell(stored.id(), new Handling(reader, sight.as(), purpose, sight.kind()));
        return shown(stored, sight);
    }

    private static Candidate shown(Candidate candidate, Sight sight) {
        return sight.named() ? candidate : candidate.withoutPerson();
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
}
