package nl.werkbrug.access;

/**
 * What somebody puts in an authenticator app.
 *
 * @param secret to type
 * @param uri to scan
 */
public record Enrolment(String secret, String uri) {
    /** Never in a log. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
