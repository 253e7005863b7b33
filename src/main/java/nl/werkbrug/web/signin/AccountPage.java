package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

@Introspected
record AccountPage(Frame frame, AccountView view) {}
