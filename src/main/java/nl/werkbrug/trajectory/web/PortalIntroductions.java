package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.proposal.web.PortalSection;
import nl.werkbrug.trajectory.Evaluations;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.OrientationToEvaluate;
import nl.werkbrug.trajectory.PlannedIntroduction;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an employer meets or has for an orientation, on the portal. */
@Singleton
class PortalIntroductions implements PortalSection {
    private static final int PLACE = 10;

    /** How long what is written down stays on the page. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private final Introductions introductions;
    private final Evaluations evaluations;
    private final IntroductionViews views;
    private final Templates templates;
    private final Clock clock;

    PortalIntroductions(
            Introductions introductions,
            Evaluations evaluations,
            IntroductionViews views,
            Templates templates,
            Clock clock) {
        this.introductions = introductions;
        this.evaluations = evaluations;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame) {
        Actor reader = frame.reader();
        Instant now = clock.instant();
        List<PlannedIntroduction> met =
                introductions.at(reader).stream().filter(one -> isNow(one, now)).toList();
        var orientations = new LinkedHashMap<OrientationToEvaluate, String>();
        evaluations
                .at(reader)
                .forEach(one -> orientations.put(one, evaluations.nameFor(reader, one)));
        return met.isEmpty() && orientations.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.part(
                                "trajectory/introductionsportal",
                                Map.of(
                                        "frame",
                                        frame,
                                        "all",
                                        views.forEmployer(reader, met),
                                        "orientations",
                                        orientations)));
    }

    private static boolean isNow(PlannedIntroduction one, Instant now) {
        return one.isPlanned() || one.appointment().at().plus(SHOWN).isAfter(now);
    }
}
