package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;

@Introspected
record SignInPage(Frame frame, SignInView view, List<DemonstrationChoice> demonstration) {}
