package nl.werkbrug.access;

/**
 * Who somebody is at the provider of their organisation. Only these two together tell: an e-mail
 * address may be given to somebody else one day.
 */
public record Identity(String issuer, String subject) {
    static final int SUBJECT_LIMIT = 255;

    /** Of a person, so not for a log. */
    @Override
    public String toString() {
        return "Identity";
    }
}
