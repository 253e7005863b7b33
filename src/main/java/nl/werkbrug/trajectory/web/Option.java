package nl.werkbrug.trajectory.web;

/** One answer to choose. */
public record Option(String value, String words) {}
