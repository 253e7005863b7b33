package nl.werkbrug.access;

/** A mail that waits to be sent. */
public record OutgoingMail(String recipient, String subject, String body) {}
