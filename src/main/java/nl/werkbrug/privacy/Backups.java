package nl.werkbrug.privacy;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;

/** Copies of an embedded store (nl: reservekopieën), made while it is in use. */
@Singleton
public class Backups {
    private final TransactionOperations<Connection> transactions;
    private final Sql sql;
    private final Vendor vendor;
    private final Path data;

    Backups(
            TransactionOperations<Connection> transactions,
            Sql sql,
            Vendor vendor,
            @Value("${werkbrug.data}") Path data) {
        this.transactions = transactions;
        this.sql = sql;
        this.vendor = vendor;
        this.data = data;
    }

    /** False for a store that its own server makes copies of. */
    public boolean isPossible() {
        return vendor.isFile();
    }

    /** The store as of one moment, the erasure ledger with its key, and the settings. */
    public void save(BackupFolder folder, Path settings) throws IOException {
        folder.create();
        String file = folder.store().toString().replace("'", "''");
        transactions.executeWrite(_ -> sql.update("BACKUP TO '" + file + "'"));
        folder.copyLedger(data);
        folder.copySettings(settings);
    }
}
