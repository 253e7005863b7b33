package nl.werkbrug.message;

/** How far a mail is. */
public enum MailState {
    /** Still to be sent, perhaps tried before. */
    WAITING,
    SENT,
    /** The address is no good; nobody tries again by itself. */
    REFUSED
}
