package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.access.Enrolment;
import nl.werkbrug.web.Frame;

/** Where somebody puts the second step in an app; the picture is a path of squares. */
@Introspected
record SecondStepPage(
        Frame frame, Enrolment enrolment, QrPicture picture, String action, boolean wrong) {}
