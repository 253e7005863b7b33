package nl.werkbrug.exchange;

/** Another import runs; one at a time changes the store. */
public final class ImportBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
