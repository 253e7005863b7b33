package nl.werkbrug.matching;

import nl.werkbrug.need.Need;

/** An open need that suits a candidate, explained. */
public record NeedMatch(Need need, Match match) {}
