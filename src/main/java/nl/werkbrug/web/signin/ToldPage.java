package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

/**
 * A page that only says something.
 *
 * @param said the first part of the keys of its title and text
 */
@Introspected
record ToldPage(Frame frame, String said) {}
