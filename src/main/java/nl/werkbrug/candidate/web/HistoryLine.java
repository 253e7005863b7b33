package nl.werkbrug.candidate.web;

import org.jspecify.annotations.Nullable;

/** One thing that happened, when, and what was said about it. */
public record HistoryLine(String when, String sentence, @Nullable String note) {}
