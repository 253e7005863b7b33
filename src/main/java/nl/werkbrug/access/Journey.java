package nl.werkbrug.access;

/**
 * On the way to the provider.
 *
 * @param state goes along and comes back
 * @param browser stays in the browser, so that only that one can come back
 */
public record Journey(Token state, Token browser, Challenge challenge) {
    static Journey create() {
        return new Journey(Token.create(), Token.create(), Challenge.create());
    }
}
