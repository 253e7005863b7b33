package nl.werkbrug.privacy;

import io.micronaut.context.annotation.Property;

import jakarta.inject.Singleton;

/** Which database holds the store. */
@Singleton
class Vendor {
    private final String url;

    Vendor(@Property(name = "datasources.default.url") String url) {
        this.url = url;
    }

    void onPostgres(Runnable deed) {
        if (isPostgres()) {
            deed.run();
        }
    }

    /** An embedded store in a file, not one in memory. */
    boolean isFile() {
        return url.startsWith("jdbc:h2:file:");
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }
}
