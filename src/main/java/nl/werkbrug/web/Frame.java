package nl.werkbrug.web;

/** What every page stands in: its words, and the name of the region it speaks for. */
public record Frame(Texts texts, String region) {}
