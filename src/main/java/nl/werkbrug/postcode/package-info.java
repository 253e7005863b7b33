/**
 * Where the postcodes of the Netherlands lie (nl: postcodetabel), as far as a table was imported.
 * {@link nl.werkbrug.postcode.Postcodes} is the door; without a table the built-in one of the 90
 * two-digit areas serves.
 */
@NullMarked
package nl.werkbrug.postcode;

import org.jspecify.annotations.NullMarked;
