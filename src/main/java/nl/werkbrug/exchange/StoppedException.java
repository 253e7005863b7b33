package nl.werkbrug.exchange;

/** Somebody stopped an import while it ran. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
