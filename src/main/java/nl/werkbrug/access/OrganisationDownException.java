package nl.werkbrug.access;

/** The provider of the organisation gives no answer. */
public class OrganisationDownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OrganisationDownException(Throwable cause) {
        super("The provider of the organisation gives no answer", cause);
    }
}
