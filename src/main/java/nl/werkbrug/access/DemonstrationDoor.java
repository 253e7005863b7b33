package nl.werkbrug.access;

import jakarta.inject.Singleton;

/** Whether the accounts of the demonstration may be used: only while it is given. */
@Singleton
class DemonstrationDoor {
    private volatile boolean open;

    void open() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    /** Neither disabled, nor left over from a demonstration. */
    boolean lets(AccountRow account) {
        return !account.disabled() && (open || !account.demonstration());
    }
}
