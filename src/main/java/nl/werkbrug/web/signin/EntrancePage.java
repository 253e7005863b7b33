package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

@Introspected
record EntrancePage(
        Frame frame, Entrance entrance, String action, FormFields typed, Complaints wrong) {}
