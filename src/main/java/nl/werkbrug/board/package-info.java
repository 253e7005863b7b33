/**
 * What becomes of everybody, at a glance (nl: bord): the trajectories in columns by phase, how long
 * people wait there, who is at one employer now, and what is to be learned from who dropped out
 * there. Only reads; whatever changes a trajectory is an event of the trajectory itself.
 */
@NullMarked
package nl.werkbrug.board;

import org.jspecify.annotations.NullMarked;
