package nl.werkbrug.matching.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;

import java.util.List;
import java.util.Map;

/**
 * A need with one requirement softened: who comes in, and everybody who would fit. Nothing is
 * stored.
 *
 * @param form what the editor would be sent to keep it; empty for who may not, or what no need can
 *     say
 */
@Introspected
record TrialPage(
        Frame frame,
        Need need,
        String when,
        int now,
        int more,
        boolean sayable,
        List<MatchOnPage> newcomers,
        List<MatchOnPage> everybody,
        Map<String, List<String>> form) {}
