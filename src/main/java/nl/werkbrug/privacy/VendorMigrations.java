package nl.werkbrug.privacy;

import io.micronaut.flyway.FlywayConfigurationCustomizer;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds the migrations that only PostgreSQL understands: rights, which H2 does not keep. */
@Singleton
@Named("default")
class VendorMigrations implements FlywayConfigurationCustomizer {
    private static final String BOTH = "classpath:db/migration";

    private final Vendor vendor;

    VendorMigrations(Vendor vendor) {
        this.vendor = vendor;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration flyway) {
        vendor.onPostgres(() -> flyway.locations(BOTH, "classpath:db/postgresql"));
    }

    @Override
    public String getName() {
        return "default";
    }
}
