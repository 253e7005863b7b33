/** JSON of this feature; it translates and decides nothing. */
@NullMarked
package nl.werkbrug.occupation.web;

import org.jspecify.annotations.NullMarked;
