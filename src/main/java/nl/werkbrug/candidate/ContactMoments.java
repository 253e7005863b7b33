package nl.werkbrug.candidate;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.NotYoursException;

import java.time.LocalDate;

/**
 * When staff spoke with a candidate. Only who may write in the file adds to it, and never the
 * candidate.
 */
@Singleton
public class ContactMoments {
    private final ContactMomentRows rows;
    private final CandidateStore store;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    ContactMoments(
            ContactMomentRows rows,
            CandidateStore store,
            ApplicationEventPublisher<CandidateChanged> changes) {
        this.rows = rows;
        this.store = store;
        this.changes = changes;
    }

    /** Refuses a form that is not allowed with a RefusedException that names every field. */
    @Transactional
    public ContactMoment add(
            CandidateId id, ContactForm form, LocalDate today, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        Sight sight = Dossier.of(stored).keptBy(recording.by()).orElseThrow(NotYoursException::new);
        ContactMoment moment = form.read(today, recording);
        rows.save(ContactMomentRow.of(id, moment));
        rows.spoke(id.value(), moment.heldOn());
        changes.publishEvent(new CandidateChanged(id, Handling.of(recording.by(), sight)));
        return moment;
    }

    /** What was said stands elsewhere; here only that somebody was spoken that day. */
    @Transactional
    public void spoke(CandidateId id, LocalDate day, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        Sight sight = Dossier.of(stored).keptBy(recording.by()).orElseThrow(NotYoursException::new);
        rows.spoke(id.value(), day);
        changes.publishEvent(new CandidateChanged(id, Handling.of(recording.by(), sight)));
    }
}
