/**
 * What work asks and a person offers apart from competences (nl: voorwaarden): region, place and
 * distance, hours, working times, Dutch level, driving licence. Values only; which of them must
 * hold for a match is decided in {@code matching}.
 */
@NullMarked
package nl.werkbrug.condition;

import org.jspecify.annotations.NullMarked;
