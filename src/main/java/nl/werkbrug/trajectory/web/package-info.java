/** The pages and the API of trajectories. */
@NullMarked
package nl.werkbrug.trajectory.web;

import org.jspecify.annotations.NullMarked;
