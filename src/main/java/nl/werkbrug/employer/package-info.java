/** Organisations that offer places. {@link nl.werkbrug.employer.Employers} is the door. */
@NullMarked
package nl.werkbrug.employer;

import org.jspecify.annotations.NullMarked;
