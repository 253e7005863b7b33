package nl.werkbrug.privacy;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.refusal.Intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * When files go (nl: bewaartermijnen): by their term, because somebody asked, and not while they
 * are held for a reason.
 */
@Singleton
public class Retention {
    private static final int REASON_LIMIT = 1000;

    private final RetentionRows rows;
    private final Terms terms;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    Retention(
            RetentionRows rows, Terms terms, ApplicationEventPublisher<CandidateChanged> changes) {
        this.rows = rows;
        this.terms = terms;
        this.changes = changes;
    }

    public Terms terms() {
        return terms;
    }

    public Optional<FileTerm> find(CandidateId candidate) {
        return rows.findById(candidate.value()).map(row -> row.toTerm(terms));
    }

    /** What goes until and on a day, the first to go on top; held files are shown too. */
    public List<FileTerm> calendar(LocalDate until) {
        LocalDate active = until.minusMonths(terms.candidateMonths());
        return rows.due(active.plusDays(3), until.minusDays(terms.requestDays())).stream()
                .map(row -> row.toTerm(terms))
                .filter(term -> !term.due().isAfter(until))
                .sorted(Comparator.comparing(FileTerm::due))
                .toList();
    }

    /** What the job would erase today: the dry run. */
    public List<FileTerm> due(LocalDate today) {
        return calendar(today).stream().filter(term -> !term.isHeld()).toList();
    }

    /** Who asked to be erased, the longest ago first; held files are shown too. */
    public List<FileTerm> requests() {
        return rows.asked().stream().map(row -> row.toTerm(terms)).toList();
    }

    /** A request to be erased (AVG, article 17); a second one changes nothing. */
    @Transactional
    public FileTerm ask(CandidateId candidate, Handling handling, LocalDate today) {
        FileTerm before = existing(candidate);
        if (before.asked() == null) {
            rows.ask(candidate.value(), today);
            changes.publishEvent(new CandidateChanged(candidate, handling));
        }
        return existing(candidate);
    }

    @Transactional
    public FileTerm withdraw(CandidateId candidate, Handling handling) {
        rows.ask(candidate.value(), null);
        changes.publishEvent(new CandidateChanged(candidate, handling));
        return existing(candidate);
    }

    /** Keeps a file that is needed, for instance for a claim (AVG, article 17(3)(e)). */
    @Transactional
    public FileTerm hold(CandidateId candidate, String reason, Handling handling, Instant now) {
        var intake = new Intake();
        String read = intake.required("reason", reason, REASON_LIMIT);
        intake.finish();
        rows.hold(candidate.value(), read, handling.by().id().value(), now);
        changes.publishEvent(new CandidateChanged(candidate, handling));
        return existing(candidate);
    }

    @Transactional
    public FileTerm release(CandidateId candidate, Handling handling) {
        rows.hold(candidate.value(), null, null, null);
        changes.publishEvent(new CandidateChanged(candidate, handling));
        return existing(candidate);
    }

    private FileTerm existing(CandidateId candidate) {
        return find(candidate).orElseThrow(NoSuchElementException::new);
    }
}
