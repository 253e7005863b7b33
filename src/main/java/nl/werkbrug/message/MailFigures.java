package nl.werkbrug.message;

/** How the mail goes: what waits, what was refused, and what was sent in the last 24 hours. */
public record MailFigures(long waiting, long refused, long sent) {}
