package nl.werkbrug.need;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All needs of employers, for whoever asks: each sees and changes what is theirs, else a
 * NotYoursException. Every deed is one transaction; a refused form throws RefusedException and
 * stores nothing, a change of an old version an OptimisticLockException, a step that a need cannot
 * take from where it stands a StepRefusedException.
 */
@Singleton
public class Needs {
    private final NeedStore store;
    private final Competences competences;
    private final Employers employers;
    private final ApplicationEventPublisher<Object> events;
    private final Clock clock;
    private final int defaultLevel;

    Needs(
            NeedStore store,
            Competences competences,
            Employers employers,
            ApplicationEventPublisher<Object> events,
            Clock clock,
            @Value("${werkbrug.matching.default-level}") int defaultLevel) {
        this.store = store;
        this.competences = competences;
        this.employers = employers;
        this.events = events;
        this.clock = clock;
        this.defaultLevel = defaultLevel;
    }

    /** Reads a need that is not stored; refuses as {@link #add} does. */
    public Need read(Actor by, NeedForm form) {
        return read(by, NeedId.NOT_STORED, 0, null, form);
    }

    /** Reads a change of a stored need without making it; refuses as {@link #change} does. */
    @Transactional
    public Need read(Actor by, NeedId id, NeedForm form) {
        Need stored = toChange(by, id);
        return read(by, id, stored.version(), stored, form);
    }

    /** The same of a need that was found just now. */
    public Need read(Actor by, Need stored, NeedForm form) {
        return read(by, stored.id(), stored.version(), stored, form);
    }

    /** Empty, as if it were not there, when this reader may not see it. */
    @Transactional
    public Optional<Need> find(Actor reader, NeedId id) {
        return store.find(id).filter(need -> need.mayBeReadBy(reader));
    }

    /** Those that this reader may see; all when no status is given; pages count from 0. */
    @Transactional
    public NeedList list(Actor reader, @Nullable NeedStatus status, int page, int size) {
        return store.list(reader, status, page, size);
    }

    /** Of one employer, as far as this reader may see them; the newest first. */
    @Transactional
    public List<Need> of(Actor reader, EmployerId employer) {
        return store.ofEmployer(employer).stream()
                .filter(need -> need.mayBeReadBy(reader))
                .toList();
    }

    public Need add(Actor by, NeedForm form) {
        return add(by, NeedId.create(), form);
    }

    /**
     * The same with an id that was chosen beforehand, so that sending it twice makes one need: what
     * is there already stays as it is and is the answer, also when both arrive at once.
     */
    public Need add(Actor by, NeedId id, NeedForm form) {
        try {
            return find(by, id).orElseGet(() -> addNew(by, id, form));
        } catch (DataAccessException refused) {
            return find(by, id).orElseThrow(() -> refused);
        }
    }

    /** The same need as a new draft of who copies it. */
    @Transactional
    public Need copy(Actor by, NeedId id) {
        NeedForm copied =
                NeedForm.of(toChange(by, id)).copied(border(by).today(), competences.catalogue());
        return addNew(by, NeedId.create(), copied);
    }

    @Transactional
    Need addNew(Actor by, NeedId id, NeedForm form) {
        Instant now = clock.instant();
        Need read = read(by, id, 0, null, form);
        Need owned = isOwner(by) ? read.ownedBy(by.id()) : read;
        Need need =
                owned.isWaiting()
                        ? owned.with(owned.status(), owned.progress().submitted(now))
                        : owned;
        Need added = store.add(need, now);
        publish(added);
        return added;
    }

    @Transactional
    public Need change(Actor by, NeedId id, long version, NeedForm form) {
        Need stored = toChange(by, id);
        Need changed = store.rewrite(read(by, id, version, stored, form));
        events.publishEvent(new NeedChanged(id));
        return changed;
    }

    /**
     * Takes back what was written by mistake, as if it had never been; an OptimisticLockException
     * of an old version. What hangs on it, such as a proposal, stops it.
     */
    @Transactional
    public void remove(Actor by, NeedId id, long version) {
        Need stored = toChange(by, id);
        if (stored.version() != version) {
            throw new OptimisticLockException("Need changed meanwhile");
        }
        events.publishEvent(new NeedRemoved(id));
        store.remove(id);
    }

    /** A change that also opens what was a draft, in one deed. */
    @Transactional
    public Need changeAndOpen(Actor by, NeedId id, long version, NeedForm form) {
        Need changed = change(by, id, version, form);
        return changed.status() == NeedStatus.DRAFT ? submit(by, id) : changed;
    }

    /** An employer's draft goes to the desk; the desk's own opens. */
    @Transactional
    public Need submit(Actor by, NeedId id) {
        Need submitted = step(by, id, Steps::submit);
        publish(submitted);
        return submitted;
    }

    /** The desk's first answer to the employer opens a need; a later one changes nothing. */
    @Transactional
    public Need answer(Actor by, NeedId id) {
        Need need = toChange(by, id);
        if (need.answeredAt() != null) {
            return need;
        }
        Need answered = step(by, id, Steps::answer);
        events.publishEvent(new NeedAnswered(id));
        if (!need.isOpen()) {
            events.publishEvent(new NeedOpened(id));
        }
        return answered;
    }

    /** Makes this accountmanager the one who looks after it. */
    @Transactional
    public Need takeOver(Actor by, NeedId id) {
        return changed(step(by, id, Steps::takeOver));
    }

    /** Somebody got one of the places; the last one fills the need. */
    @Transactional
    public Need takePlace(Actor by, NeedId id) {
        Need need = step(by, id, Steps::takePlace);
        events.publishEvent(need.isOpen() ? new NeedChanged(id) : new NeedClosed(id));
        return need;
    }

    /** A place is free again, and a filled need open. */
    @Transactional
    public Need giveBackPlace(Actor by, NeedId id) {
        boolean wasFilled = toChange(by, id).status() == NeedStatus.FILLED;
        Need need = step(by, id, Steps::giveBackPlace);
        events.publishEvent(wasFilled ? new NeedOpened(id) : new NeedChanged(id));
        return need;
    }

    /** It is still needed: nobody is asked for some weeks. */
    @Transactional
    public Need confirm(Actor by, NeedId id) {
        return changed(step(by, id, Steps::confirm));
    }

    /** Ends a need that was not ended before, as FILLED, WITHDRAWN or EXPIRED. */
    @Transactional
    public Need close(Actor by, NeedId id, NeedStatus end) {
        Need closed = step(by, id, steps -> steps.close(end));
        events.publishEvent(new NeedClosed(id));
        return closed;
    }

    private Need step(Actor by, NeedId id, Function<Steps, Need> step) {
        return store.update(step.apply(new Steps(toChange(by, id), by, clock.instant())));
    }

    private Need changed(Need need) {
        events.publishEvent(new NeedChanged(need.id()));
        return need;
    }

    /** What it means that a need stands where it is now; a draft is nobody's business yet. */
    private void publish(Need need) {
        if (need.isWaiting()) {
            events.publishEvent(new NeedSubmitted(need.id()));
        } else if (need.isOpen()) {
            events.publishEvent(new NeedOpened(need.id()));
        }
    }

    private Need toChange(Actor by, NeedId id) {
        return store.find(id)
                .filter(need -> need.mayBeChangedBy(by))
                .orElseThrow(NotYoursException::new);
    }

    /** A need stays at the desks and with the employer of whoever writes it. */
    private Need read(Actor by, NeedId id, long version, @Nullable Need stored, NeedForm form) {
        boolean desk = by.is(Role.ACCOUNT_MANAGER);
        NeedForm owned = desk || by.employer() == null ? form : form.of(by.employer());
        Need need = owned.read(id, version, stored, border(by));
        if (!need.mayBeReadBy(by)) {
            throw new RefusedException(
                    Refusal.of(by.isStaff() ? "region" : "employer", "refusal.region.notYours"));
        }
        return need;
    }

    private static boolean isOwner(Actor by) {
        return by.is(Role.ACCOUNT_MANAGER) && !by.isInstallation();
    }

    private NeedForm.Border border(Actor by) {
        return new NeedForm.Border(
                competences.catalogue(),
                defaultLevel,
                clock.instant(),
                by.isStaff() ? NeedStatus.OPEN : NeedStatus.SUBMITTED,
                employers::find);
    }
}
