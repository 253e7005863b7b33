package nl.werkbrug.access;

/**
 * What somebody typed to sign in.
 *
 * @param code of the phone or on paper; empty when it was not asked yet
 */
public record Attempt(String username, String password, String code, Caller caller) {
    /** The password stays out of every log. */
    @Override
    public String toString() {
        return "Attempt";
    }
}
