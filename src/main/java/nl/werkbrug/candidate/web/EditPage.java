package nl.werkbrug.candidate.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

/** A small form alone on a page, for who has no script. */
@Introspected
record EditPage(Frame frame, String label, FormView form) {}
