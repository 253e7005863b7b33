package nl.werkbrug.candidate;

import java.time.Instant;

/** That somebody said of two files that they are about two people. */
public record ToldApart(Face one, Face other, String by, Instant at) {}
