/**
 * Who somebody is and what that allows: accounts with their roles, sessions and codes, and the
 * {@link nl.werkbrug.access.Actor} that every deed on a person's data is done by. Which role comes
 * in where is one readable file, {@code access/doors.yml}; whose data somebody then sees is decided
 * by the feature that owns the data.
 */
@NullMarked
package nl.werkbrug.access;

import org.jspecify.annotations.NullMarked;
