package nl.werkbrug.need;

import io.micronaut.core.annotation.Introspected;

/** A competence, and how many open needs name it. */
@Introspected
record AskedRow(String competence, long needs) {}
