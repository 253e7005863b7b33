package nl.werkbrug.privacy;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was erased (nl: wisregister), as keyed hashes in the database and in a file beside it. Either
 * may be put back from an older copy; the other one remembers.
 */
@Singleton
class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private static final String ADD =
            "INSERT INTO erasure (hash, erased_on) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final LedgerFile file;
    private final ErasureKey key;
    private final TransactionOperations<Connection> transactions;
    private final Sql sql;

    Ledger(
            LedgerFile file,
            ErasureKey key,
            TransactionOperations<Connection> transactions,
            Sql sql) {
        this.file = file;
        this.key = key;
        this.transactions = transactions;
        this.sql = sql;
    }

    /** In the file only once it is sure: else somebody who stayed would be erased at a start. */
    void add(Collection<CandidateId> candidates, LocalDate today) {
        var hashing = key.hashing();
        List<String> hashes = candidates.stream().map(hashing::of).toList();
        sql.batch(ADD, hashes.stream().map(hash -> new Object[] {hash, today}).toList());
        transactions
                .findTransactionStatus()
                .orElseThrow()
                .registerSynchronization(
                        new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                append(hashes);
                            }
                        });
    }

    /** All of it, of table and file together; changes neither. */
    Set<String> read() {
        var all = new TreeSet<>(file.read());
        all.addAll(stored());
        return all;
    }

    /** Makes table and file say the same; returns all of it. */
    @Transactional
    Set<String> reconcile(LocalDate today) {
        Set<String> stored = stored();
        Set<String> filed = file.read();
        var all = new TreeSet<>(stored);
        all.addAll(filed);
        sql.batch(
                ADD,
                filed.stream()
                        .filter(hash -> !stored.contains(hash))
                        .map(hash -> new Object[] {hash, today})
                        .toList());
        if (!filed.equals(all)) {
            file.replace(all);
        }
        return all;
    }

    private Set<String> stored() {
        return new HashSet<>(sql.query("SELECT hash FROM erasure", row -> row.getString(1)));
    }

    private void append(List<String> hashes) {
        try {
            file.append(hashes);
        } catch (UncheckedIOException e) {
            // The table has it; the next start or maintenance copies it.
            LOG.error("The erasure ledger cannot be written", e);
        }
    }
}
