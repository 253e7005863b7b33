package nl.werkbrug.followup.web;

import nl.werkbrug.followup.Due;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the desk has to look after.
 *
 * @param coach the name of who stays beside them; null for nobody
 */
public record WatchLine(Due due, @Nullable String coach) {}
