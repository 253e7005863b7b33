package nl.werkbrug.message.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;

/**
 * Who is new in a saved search.
 *
 * @param search where the whole search is asked again
 */
@Introspected
public record SearchNewsPage(Frame frame, String name, String search, List<Newcomer> people) {
    /** Somebody new, and where to read more. */
    public record Newcomer(String label, String path) {}
}
