package nl.werkbrug.message;

/** A mail as it is written: plain text to one address. */
public record OutgoingMail(String recipient, String subject, String body) {}
