package nl.werkbrug.web.signin;

/** An account of the demonstration that a visitor may choose with one press. */
public record DemonstrationChoice(String username, String displayName) {}
