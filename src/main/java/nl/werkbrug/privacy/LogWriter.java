package nl.werkbrug.privacy;

import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateRead;
import nl.werkbrug.candidate.Handling;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Collects who was read or changed in a transaction and writes all of it as one batch, as the very
 * last thing before the commit. Always after the outbox, so that both heads are locked in one
 * order.
 */
@Singleton
class LogWriter {
    private final TransactionOperations<Connection> transactions;
    private final LogHeadRows head;
    private final AccessLineRows lines;
    private final Subjects subjects;
    private final Activity activity;
    private final Clock clock;
    private final Map<Object, Batch> open = new ConcurrentHashMap<>();

    LogWriter(
            TransactionOperations<Connection> transactions,
            LogHeadRows head,
            AccessLineRows lines,
            Subjects subjects,
            Activity activity,
            Clock clock) {
        this.transactions = transactions;
        this.head = head;
        this.lines = lines;
        this.subjects = subjects;
        this.activity = activity;
        this.clock = clock;
    }

    @EventListener
    void read(CandidateRead read) {
        note(read.candidates(), Deed.READ, read.handling());
    }

    @EventListener
    void changed(CandidateChanged change) {
        note(List.of(change.candidate()), Deed.CHANGE, change.handling());
    }

    /** Lines of this transaction are the last that anyone can connect with these people. */
    void forget(Collection<CandidateId> candidates) {
        batch(transactions.findTransactionStatus().orElseThrow())
                .forgotten
                .putAll(subjects.forget(candidates));
    }

    private void note(Collection<CandidateId> candidates, Deed deed, Handling handling) {
        transactions
                .findTransactionStatus()
                .ifPresentOrElse(
                        status -> batch(status).add(candidates, deed, handling),
                        () -> noteAlone(candidates, deed, handling));
    }

    private void noteAlone(Collection<CandidateId> candidates, Deed deed, Handling handling) {
        transactions.executeWrite(status -> {
            batch(status).add(candidates, deed, handling);
            return status;
        });
    }

    private Batch batch(TransactionStatus<?> status) {
        return open.computeIfAbsent(
                status.getConnection(),
                connection -> {
                    var batch = new Batch(connection);
                    status.registerSynchronization(batch);
                    status.registerSynchronization(batch.activity());
                    return batch;
                });
    }

    private void write(Batch batch) {
        Link last = head.lock().last();
        Map<CandidateId, UUID> known = subjects.of(batch.notForgotten());
        known.putAll(batch.forgotten);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = new ArrayList<AccessLineRow>();
        for (Note note : batch.notes) {
            UUID subject = Objects.requireNonNull(known.get(note.candidate()));
            written.add(AccessLineRow.after(last, note, subject, now));
            last = written.getLast().link();
        }
        lines.saveAll(written);
        head.moveTo(last.number(), last.hash());
    }

    /** What one transaction has to tell; twice the same is told once. */
    private final class Batch implements TransactionSynchronization {
        private final Object connection;
        private final Set<Note> notes = new LinkedHashSet<>();
        private final Map<CandidateId, UUID> forgotten = new HashMap<>();

        Batch(Object connection) {
            this.connection = connection;
        }

        void add(Collection<CandidateId> candidates, Deed deed, Handling handling) {
            candidates.forEach(candidate -> notes.add(new Note(candidate, deed, handling)));
        }

        Set<CandidateId> notForgotten() {
            return candidates(note -> !forgotten.containsKey(note.candidate()));
        }

        private Set<CandidateId> candidates(Predicate<Note> which) {
            return notes.stream()
                    .filter(which)
                    .map(Note::candidate)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Before the heads: they are the last that a transaction waits for. */
        TransactionSynchronization activity() {
            return new TransactionSynchronization() {
                @Override
                public int getOrder() {
                    return Ordered.HIGHEST_PRECEDENCE;
                }

                @Override
                public void beforeCommit(boolean readOnly) {
                    activity.on(
                            LocalDate.now(clock),
                            candidates(Note::isActivity),
                            candidates(note -> note.deed() == Deed.CHANGE));
                }
            };
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!notes.isEmpty()) {
                write(this);
            }
        }

        @Override
        public void afterCompletion(Status status) {
            open.remove(connection);
        }
    }
}
