/**
 * A candidate's way to lasting work (nl: traject). What happened is written down as {@link
 * nl.werkbrug.trajectory.TrajectoryEvent}s that never change; {@link nl.werkbrug.trajectory.Course}
 * is what they add up to and {@link nl.werkbrug.trajectory.Rules} says what may happen next. What
 * people said in their own words stands in rows of its own, so that it can be erased and the facts
 * stay as counted outcomes about nobody.
 */
@NullMarked
package nl.werkbrug.trajectory;

import org.jspecify.annotations.NullMarked;
