package nl.werkbrug.matching.web;

import org.jspecify.annotations.Nullable;

/** One open need beside a candidate, with the bridge between them. */
public record SuitingNeed(
        String title, @Nullable String employer, String address, MatchOnPage match) {}
