/**
 * One need and many candidates: who fits, how far, and why.
 *
 * <p>{@link nl.werkbrug.matching.Scorer} is the definition of a match, in plain integers; {@link
 * nl.werkbrug.matching.Ranking} the definition of the whole answer over a list of people. The
 * Lucene index gives the same answer faster and is a view: throw it away and it comes back. {@link
 * nl.werkbrug.matching.Matching} is the door: it asks the index, then looks at the database again,
 * so that nobody who withdrew is ever shown, and lets the Scorer explain.
 */
@NullMarked
package nl.werkbrug.matching;

import org.jspecify.annotations.NullMarked;
