package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Handling;
import nl.werkbrug.exchange.ImportUndo.Portion;

import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;

/**
 * Takes a job back to its end, each portion in a transaction with a sign of life: whoever goes on
 * after a power cut begins where it was.
 */
@Singleton
class TakingBack {
    private final ImportJobRows jobs;
    private final ImportUndo undo;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    TakingBack(
            ImportJobRows jobs,
            ImportUndo undo,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.jobs = jobs;
        this.undo = undo;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Of a job that is stopping and has its turn, which it then gives back. */
    void all(UUID job, JobState end, Handling handling) {
        Portion portion = some(job, handling);
        while (!portion.isLast()) {
            portion = some(job, handling);
        }
        transactions.executeWrite(_ -> jobs.end(job, end, clock.instant()));
    }

    /** Nothing when somebody else took it back meanwhile. */
    private Portion some(UUID job, Handling handling) {
        return transactions.executeWrite(_ -> {
            if (jobs.takeBack(job, clock.instant()) == 0) {
                return new Portion(0, 0);
            }
            Portion portion = undo.takeBackSome(job, handling);
            jobs.keep(job, portion.kept());
            return portion;
        });
    }
}
