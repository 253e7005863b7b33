/**
 * What somebody who looks for work sees and does here: {@code /ik}. Everything goes through the
 * facades of the other features with the candidate as the reader, so nothing here sees or decides
 * more than they allow; {@link nl.werkbrug.own.Self} finds who that is.
 */
@NullMarked
package nl.werkbrug.own;

import org.jspecify.annotations.NullMarked;
