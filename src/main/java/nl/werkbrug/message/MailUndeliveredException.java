package nl.werkbrug.message;

/** A mail was not taken by the mail server. */
final class MailUndeliveredException extends Exception {
    private static final long serialVersionUID = 1;

    private final MailTrouble trouble;

    MailUndeliveredException(MailTrouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    MailTrouble trouble() {
        return trouble;
    }
}
