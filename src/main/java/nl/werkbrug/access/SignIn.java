package nl.werkbrug.access;

/** What became of an attempt to sign in. */
public sealed interface SignIn {
    /**
     * The browser has a session, which may still ask for more.
     *
     * @param device what the browser keeps for a next time; empty before the last step
     */
    record Welcome(Account account, Token token, Stage stage, String device) implements SignIn {}

    /** No such account, another password, or not allowed in: nobody is told which. */
    record Wrong() implements SignIn {}
}
