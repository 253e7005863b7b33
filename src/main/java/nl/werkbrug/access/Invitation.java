package nl.werkbrug.access;

import org.jspecify.annotations.Nullable;

/** Somebody may make an account, once (nl: uitnodiging); what it will be stands fixed. */
public record Invitation(String displayName, @Nullable String email, Standing standing) {}
