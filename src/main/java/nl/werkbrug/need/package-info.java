/**
 * What employers ask: the top ten with its conditions and places, and the life of a need. {@link
 * nl.werkbrug.need.Needs} is the door, {@link nl.werkbrug.need.NeedForm} the border.
 *
 * <p>Beside the door {@link nl.werkbrug.need.Needs}: {@link nl.werkbrug.need.OpenNeeds} is what is
 * asked for everywhere, for the arithmetic, and {@link nl.werkbrug.need.AwaitedAnswers} those on
 * which somebody waits.
 */
@NullMarked
package nl.werkbrug.need;

import org.jspecify.annotations.NullMarked;
