package nl.werkbrug.access;

import jakarta.inject.Singleton;

/** Whether the accounts of the demonstration may be used: only while it is given. */
@Singleton
public class DemonstrationDoor {
    private volatile boolean open;

    void open() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }

    /** Neither disabled, nor left over from a demonstration. */
    boolean lets(AccountRow account) {
        return !account.disabled() && (open || !account.demonstration());
    }
}
