package nl.werkbrug.matching;

import nl.werkbrug.access.Actor;

/** A search and who asks it: the same words find others for somebody else. */
public record Asking(Actor reader, SearchQuery query) {}
