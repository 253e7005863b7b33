package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

/** Rewrites the store so that no bytes of removed rows are left in its files. */
@Singleton
class StoreUpkeep {
    private final Vendor vendor;
    private final EmbeddedStore embedded;
    private final ServerStore server;

    StoreUpkeep(Vendor vendor, EmbeddedStore embedded, ServerStore server) {
        this.vendor = vendor;
        this.embedded = embedded;
        this.server = server;
    }

    /** False when it is in use in a way that does not allow it now. */
    boolean compact() {
        if (vendor.isPostgres()) {
            return server.compact();
        }
        return !vendor.isFile() || embedded.compact();
    }
}
