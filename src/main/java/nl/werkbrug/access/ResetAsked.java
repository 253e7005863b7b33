package nl.werkbrug.access;

/** Somebody forgot their password and has an e-mail address; the token is for the link to it. */
public record ResetAsked(Account account, Token token, String email) {}
