package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.FormFields;
import nl.werkbrug.web.Frame;

/** With the organisation that an invited person may come in with; empty where there is none. */
@Introspected
record EntrancePage(
        Frame frame,
        Entrance entrance,
        String action,
        FormFields typed,
        Complaints wrong,
        String organisation) {}
