/**
 * The demonstration region: Flevoland with 400 people, 40 employers and 60 needs, to try Werkbrug
 * without anybody's data. Everybody and every company in it is invented; telephone numbers and mail
 * addresses lead nowhere.
 *
 * <p>{@link nl.werkbrug.demo.Demonstration} is the door. It fills an empty store in one transaction
 * and leaves any other store alone. Everything goes through the facades of the features, so that
 * what is not allowed in a form is not in the demonstration either.
 *
 * <p>The content is data, in {@code src/main/resources/demo}:
 *
 * <ul>
 *   <li>{@code archetypes.yml}: the kinds of people, what they can do and why they like it. A
 *       competence is written with the range of its level: {@code wb:lassen-tig 2-4}.
 *   <li>{@code people.yml}: what everybody may have, with shares: hours, travel, consent.
 *   <li>{@code names.yml} and {@code places.yml}: names that go together, and postcodes.
 *   <li>{@code employers.yml} and {@code needs.yml}: a line of a top ten is written as {@code
 *       wb:lassen-mig-mag 3 must}; {@code fixed} stands for what cannot be learned on the job.
 * </ul>
 *
 * <p>The draw is the same every time: each person has dice of their own, seeded with the number of
 * the person, and ids are made from names and references, because the order of equal matches hangs
 * on ids. A name is drawn apart from what somebody can do, so that it predicts nothing. Only the
 * dates move: they count from today.
 *
 * <p>To change something, edit the data and run {@code DemonstrationTest}: it checks that every
 * form is accepted and that every open need still has its matches.
 */
@NullMarked
package nl.werkbrug.demo;

import org.jspecify.annotations.NullMarked;
