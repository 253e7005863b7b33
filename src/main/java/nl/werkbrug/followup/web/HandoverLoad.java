package nl.werkbrug.followup.web;

/**
 * The people of one coach.
 *
 * @param name empty for who is not known any more
 * @param gone cannot stay beside anybody any more
 */
public record HandoverLoad(String id, String name, long people, boolean gone) {}
