package nl.werkbrug.privacy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.util.List;

import javax.sql.DataSource;

/** The tables are those of this Werkbrug: every migration was carried out as it is written. */
@Singleton
class MigrationsCheck implements Check {
    private final DataSource source;
    private final VendorMigrations vendor;

    MigrationsCheck(DataSource source, VendorMigrations vendor) {
        this.source = DelegatingDataSource.unwrapDataSource(source);
        this.vendor = vendor;
    }

    @Override
    public Part part() {
        return Part.SCHEMA;
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public List<Object> look(FaultList faults) {
        var flyway = Flyway.configure().dataSource(source);
        vendor.customizeFluentConfiguration(flyway);
        MigrationInfo[] all = flyway.load().info().all();
        for (MigrationInfo migration : all) {
            look(migration, faults);
        }
        return List.of(all.length);
    }

    private static void look(MigrationInfo migration, FaultList faults) {
        MigrationState state = migration.getState();
        String version = String.valueOf(migration.getVersion());
        if (state.isFailed()) {
            faults.add("check.migrations.failed", version);
        } else if (!state.isApplied()) {
            faults.add("check.migrations.pending", version);
        } else if (!state.isResolved()) {
            faults.add("check.migrations.newer", version);
        } else if (!migration.isChecksumMatching()) {
            faults.add("check.migrations.changed", version);
        }
    }
}
