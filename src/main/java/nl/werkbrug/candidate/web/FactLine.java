package nl.werkbrug.candidate.web;

import org.jspecify.annotations.Nullable;

/** One thing that is known of somebody, in words; a null text has still to be asked. */
public record FactLine(String label, @Nullable String text, boolean disputed) {}
