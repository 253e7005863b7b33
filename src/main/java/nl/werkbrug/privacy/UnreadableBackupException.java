package nl.werkbrug.privacy;

/** A copy that holds no store, or one that does not open. */
public class UnreadableBackupException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableBackupException() {}

    UnreadableBackupException(Throwable cause) {
        super(cause);
    }
}
