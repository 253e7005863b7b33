package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

/** The last page here before the browser goes to the provider of the organisation. */
@Introspected
record AwayPage(Frame frame, String name, String address) {}
