/**
 * What people hear of without asking (nl: berichten): mail, alerts and the daily overview. Features
 * tell what happened by events; only this package knows whom that concerns and how it is said.
 */
@NullMarked
package nl.werkbrug.message;

import org.jspecify.annotations.NullMarked;
