package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

/**
 * What a reader calls somebody, and how to reach them: the first name, the phone number and the
 * mail address where the reader may see those, else the reference.
 */
public record Reach(String label, @Nullable String phone, @Nullable String email) {}
