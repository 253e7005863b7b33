package nl.werkbrug.access;

/** Somebody with an e-mail address was invited; the token is the key to the link. */
public record Invited(Token token, String email) {}
