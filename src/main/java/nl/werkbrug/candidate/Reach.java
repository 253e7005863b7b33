package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

/**
 * What a reader calls somebody, and how to reach them: the first name and the phone number where
 * the reader may see those, else the reference.
 */
public record Reach(String label, @Nullable String phone) {}
