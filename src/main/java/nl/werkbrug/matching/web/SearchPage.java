package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

/** The page with the search of the desk. */
@Introspected
public record SearchPage(Frame frame, SearchView view) {}
