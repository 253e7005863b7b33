package nl.werkbrug.access;

/** A deed at a place that is not for this person's role; a 403, and nothing was done. */
public final class NotYoursException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYoursException() {
        super("Not for this role");
    }
}
