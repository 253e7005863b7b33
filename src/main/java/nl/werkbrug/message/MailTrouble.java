package nl.werkbrug.message;

/** Why a mail could not be sent. */
public enum MailTrouble {
    /** The mail server does not answer, or not as it should. */
    UNREACHABLE,
    /** The mail server does not know our name and password. */
    SIGN_IN,
    /** The mail server does not take this address. */
    ADDRESS
}
