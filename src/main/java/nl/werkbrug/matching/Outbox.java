package nl.werkbrug.matching;

import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.MatchIndex.Mark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who changed, in the order in which it became visible: written in the transaction of the change,
 * read by every index. The head row stays locked until commit, so no number is ever skipped.
 */
@Singleton
class Outbox {
    private final OutboxRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Map<Object, Batch> open = new ConcurrentHashMap<>();

    Outbox(OutboxRows rows, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @EventListener
    void note(CandidateChanged change) {
        batch(transactions.findTransactionStatus().orElseThrow()).changed.add(change.candidate());
    }

    @Transactional
    Mark head() {
        return new Mark(rows.store().toString(), rows.lastNumber());
    }

    /** Everyone who changed after a line, each once; empty when such lines are gone. */
    @Transactional
    Optional<Set<CandidateId>> changedAfter(long number) {
        Set<CandidateId> changed =
                rows.findByNumberGreaterThanOrderByNumber(number).stream()
                        .map(row -> new CandidateId(row.candidateId()))
                        .collect(Collectors.toUnmodifiableSet());
        // Asked last: whoever removes lines says so in the same transaction.
        return rows.prunedTo() > number ? Optional.empty() : Optional.of(changed);
    }

    /** Removes the lines that an index has kept; one that has seen less is built anew. */
    @Transactional
    int prune(Mark kept) {
        rows.prunedTo(kept.number());
        return rows.removeUpTo(kept.number());
    }

    private Batch batch(TransactionStatus<?> status) {
        return open.computeIfAbsent(
                status.getConnection(),
                connection -> {
                    var batch = new Batch(connection);
                    status.registerSynchronization(batch);
                    return batch;
                });
    }

    private void write(Set<CandidateId> changed) {
        rows.advance(changed.size());
        long number = rows.lastNumber() - changed.size();
        var lines = new ArrayList<OutboxRow>();
        for (CandidateId candidate : changed) {
            number++;
            lines.add(new OutboxRow(number, candidate.value()));
        }
        rows.saveAll(lines);
    }

    /** Who changed in one transaction, each once. */
    private final class Batch implements TransactionSynchronization {
        private final Object connection;
        private final Set<CandidateId> changed = new LinkedHashSet<>();

        Batch(Object connection) {
            this.connection = connection;
        }

        /** After the access log, always: who locks two heads in two orders waits for ever. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        /** As the last thing, so that nobody waits for the head row any longer. */
        @Override
        public void beforeCommit(boolean readOnly) {
            write(changed);
        }

        @Override
        public void afterCompletion(Status status) {
            open.remove(connection);
        }
    }
}
