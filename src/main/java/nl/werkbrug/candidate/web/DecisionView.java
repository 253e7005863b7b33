package nl.werkbrug.candidate.web;

/** What somebody decided about two files, in words, and where that can be taken back. */
public record DecisionView(String sentence, String when, String path, boolean merged) {}
