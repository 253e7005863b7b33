package nl.werkbrug.matching;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.MatchIndex.Mark;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who changed, in the order in which it became visible: written in the transaction of the change,
 * read by every index. The head row stays locked until commit, so no number is ever skipped.
 */
@Singleton
class Outbox {
    private final OutboxRows rows;

    Outbox(OutboxRows rows) {
        this.rows = rows;
    }

    /** As the last thing before the commit, so that nobody waits for the head row any longer. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void write(CandidateChanged change) {
        rows.advance();
        rows.save(new OutboxRow(rows.lastNumber(), change.candidate().value()));
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
}
