package nl.werkbrug.access;

/**
 * What binds the answer of a provider to our question.
 *
 * @param nonce stands in the proof it signs
 * @param verifier proves that who brings the code is who asked for it (PKCE)
 */
public record Challenge(Token nonce, Token verifier) {
    static Challenge create() {
        return new Challenge(Token.create(), Token.create());
    }

    String text() {
        return nonce.value() + " " + verifier.value();
    }

    static Challenge parse(String text) {
        String[] both = text.split(" ", 2);
        return new Challenge(new Token(both[0]), new Token(both[1]));
    }
}
