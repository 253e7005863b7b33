package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;

@Introspected
record RecoveryPage(Frame frame, List<String> codes) {}
