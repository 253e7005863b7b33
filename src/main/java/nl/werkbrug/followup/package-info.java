/**
 * Staying beside somebody at work (nl: nazorg): which contacts are planned, what came of them and
 * what was agreed. {@link nl.werkbrug.followup.FollowUps} is the door.
 *
 * <p>{@link nl.werkbrug.followup.WantedContacts} is a pure function: from where a trajectory
 * stands, what was held and how it was said to be, to the contacts that should be there. {@link
 * nl.werkbrug.followup.Planning} makes the store so, after every event and every follow-up, and
 * never loses one: a planned contact is held, moved, put off or cancelled with its reason.
 */
@NullMarked
package nl.werkbrug.followup;

import org.jspecify.annotations.NullMarked;
