package nl.werkbrug.candidate.web;

/** One answer that can be chosen, and its words. */
public record Choice(String value, String words) {}
