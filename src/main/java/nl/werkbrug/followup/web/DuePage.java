package nl.werkbrug.followup.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

@Introspected
record DuePage(Frame frame, DueView due) {}
