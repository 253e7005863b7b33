package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

@Introspected
record GuidedPage(Frame frame, GuidedView guided) {}
