package nl.werkbrug.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Promise.Status;
import nl.werkbrug.refusal.StepRefusedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The ties of the desks with employers (nl: relatie): whom they know there, when they spoke, and
 * what they promised. For the accountmanagers of every region, as an employer knows no border;
 * anybody else gets a NotYoursException.
 */
@Singleton
public class Bonds {
    private final ContactRows contacts;
    private final TalkRows talks;
    private final PromiseRows promises;
    private final Clock clock;

    Bonds(ContactRows contacts, TalkRows talks, PromiseRows promises, Clock clock) {
        this.contacts = contacts;
        this.talks = talks;
        this.promises = promises;
        this.clock = clock;
    }

    /** In the order of their names. */
    public List<Contact> contacts(Actor reader, EmployerId employer) {
        refuseOthers(reader);
        return contacts.findByEmployerIdOrderByName(employer.value()).stream()
                .map(ContactRow::toContact)
                .toList();
    }

    @Transactional
    public Contact addContact(Actor by, EmployerId employer, ContactForm form) {
        refuseOthers(by);
        return contacts.save(ContactRow.of(form.read(UUID.randomUUID(), 0, employer))).toContact();
    }

    @Transactional
    public Contact changeContact(
            Actor by, EmployerId employer, UUID id, long version, ContactForm form) {
        own(by, employer, id);
        return contacts.update(ContactRow.of(form.read(id, version, employer))).toContact();
    }

    /** Gone for good: whoever left the employer is not kept. */
    @Transactional
    public void removeContact(Actor by, EmployerId employer, UUID id) {
        own(by, employer, id);
        contacts.deleteById(id);
    }

    /** The last one first. */
    public List<Talk> talks(Actor reader, EmployerId employer) {
        refuseOthers(reader);
        return talks.findByEmployerIdOrderByHeldOnDescAndWrittenAtDesc(employer.value()).stream()
                .map(TalkRow::toTalk)
                .toList();
    }

    /** The last talk with each of them; with whom nobody spoke is left out. */
    public Map<EmployerId, Talk> lastTalks(Actor reader, Collection<EmployerId> employers) {
        refuseOthers(reader);
        if (employers.isEmpty()) {
            return Map.of();
        }
        var later = BinaryOperator.maxBy(Comparator.comparing(Talk::heldOn));
        return talks.findByEmployerIdIn(employers.stream().map(EmployerId::value).toList()).stream()
                .sorted(Comparator.comparing(TalkRow::writtenAt).reversed())
                .map(TalkRow::toTalk)
                .collect(Collectors.toMap(Talk::employer, talk -> talk, later));
    }

    @Transactional
    public Talk addTalk(Actor by, EmployerId employer, TalkForm form) {
        refuseOthers(by);
        Talk talk = form.read(employer, by.id(), LocalDate.now(clock));
        return talks.save(TalkRow.of(talk, clock.instant())).toTalk();
    }

    /** The open ones first, as they fall due. */
    public List<Promise> promises(Actor reader, EmployerId employer) {
        refuseOthers(reader);
        return promises.findByEmployerIdOrderByDueOn(employer.value()).stream()
                .map(PromiseRow::toPromise)
                .sorted(Comparator.comparing(Promise::status))
                .toList();
    }

    /** What was promised to whomever, and is not settled. */
    public List<Promise> openPromises(Actor reader) {
        refuseOthers(reader);
        return promises.findByStatusOrderByDueOn(Status.MADE).stream()
                .map(PromiseRow::toPromise)
                .toList();
    }

    /** What this person promised for today or earlier. */
    public List<Promise> due(Actor reader) {
        refuseOthers(reader);
        return promises
                .findByAccountIdAndStatusAndDueOnLessThanEquals(
                        reader.id().value(), Status.MADE, LocalDate.now(clock))
                .stream()
                .map(PromiseRow::toPromise)
                .toList();
    }

    @Transactional
    public Promise promise(Actor by, EmployerId employer, PromiseForm form) {
        refuseOthers(by);
        Promise made = form.read(employer, by.id(), LocalDate.now(clock));
        return promises.save(PromiseRow.of(made, clock.instant())).toPromise();
    }

    /** Kept or withdrawn, once; a colleague may settle it too. */
    @Transactional
    public Promise settle(Actor by, EmployerId employer, UUID id, Status end) {
        refuseOthers(by);
        PromiseRow found =
                promises.findById(id)
                        .filter(row -> row.employerId().equals(employer.value()))
                        .orElseThrow(NotYoursException::new);
        if (found.status() != Status.MADE || end == Status.MADE) {
            throw new StepRefusedException(found.status());
        }
        return promises.update(found.settled(end, clock.instant())).toPromise();
    }

    private void own(Actor by, EmployerId employer, UUID id) {
        refuseOthers(by);
        boolean isTheirs =
                contacts.findById(id)
                        .filter(row -> row.employerId().equals(employer.value()))
                        .isPresent();
        if (!isTheirs) {
            throw new NotYoursException();
        }
    }

    private static void refuseOthers(Actor actor) {
        if (!actor.is(Role.ACCOUNT_MANAGER)) {
            throw new NotYoursException();
        }
    }
}
