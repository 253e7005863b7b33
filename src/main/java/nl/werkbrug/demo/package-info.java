/** The demonstration region: made-up people, employers and needs for an empty store. */
@NullMarked
package nl.werkbrug.demo;

import org.jspecify.annotations.NullMarked;
