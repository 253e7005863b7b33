/**
 * Whether the store and its index are sound: what has to be so in them and no database can say by
 * itself.
 *
 * <p>A feature says it in a {@link nl.werkbrug.check.Check} beside the rows that it is about;
 * {@link nl.werkbrug.check.Checkup} finds all of them, gives each the store of one moment and hands
 * over what came of it. Nothing here or in a check writes, and nobody is named: people by their
 * reference, everything else by its number. The sentences live in the message files, {@code
 * check.NAME} when all is well and {@code check.NAME.off} when it is not.
 */
@NullMarked
package nl.werkbrug.check;

import org.jspecify.annotations.NullMarked;
