package nl.werkbrug.web.signin;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.web.Frame;

import java.util.List;
import java.util.Map;

/** With the name of the organisation that people may sign in with; empty where there is none. */
@Introspected
record SignInPage(
        Frame frame,
        SignInView view,
        List<DemonstrationChoice> demonstration,
        String organisation) {
    SignInPage(Frame frame, SignInView view) {
        this(frame, view, List.of(), "");
    }

    /** As the template calls them. */
    Map<String, Object> parts() {
        return Map.of(
                "frame",
                frame,
                "view",
                view,
                "demonstration",
                demonstration,
                "organisation",
                organisation);
    }
}
