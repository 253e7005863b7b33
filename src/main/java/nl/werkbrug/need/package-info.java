/**
 * What employers ask: the top ten with its conditions and places, and the life of a need. {@link
 * nl.werkbrug.need.Needs} is the door, {@link nl.werkbrug.need.NeedForm} the border.
 */
@NullMarked
package nl.werkbrug.need;

import org.jspecify.annotations.NullMarked;
