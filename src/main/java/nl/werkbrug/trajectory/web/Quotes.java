package nl.werkbrug.trajectory.web;

import nl.werkbrug.trajectory.Corrected;
import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.IntakeHeld;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationEvaluated;
import nl.werkbrug.trajectory.OrientationExtended;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PlannedStep;
import nl.werkbrug.trajectory.ProceedWithdrawn;
import nl.werkbrug.trajectory.Reopened;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.Seen;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.trajectory.WorkExperienceEnded;
import nl.werkbrug.trajectory.WorkExperienceStarted;
import nl.werkbrug.trajectory.web.StoryLine.Quote;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What people said about an event, and what was seen of somebody: for who may read it. */
final class Quotes {
    private final Texts texts;
    private final Choices choices;
    private final List<Quote> quotes = new ArrayList<>();

    private Quotes(Texts texts, Choices choices) {
        this.texts = texts;
        this.choices = choices;
    }

    static List<Quote> of(TrajectoryEvent event, Texts texts, Choices choices) {
        var gathered = new Quotes(texts, choices);
        gathered.gather(event);
        return gathered.quotes;
    }

    private void gather(TrajectoryEvent event) {
        switch (event) {
            case IntakeHeld held -> {
                add("motivation", held.motivation());
                add("wishes", held.wishes());
            }
            case PlanAgreed agreed ->
                    agreed.steps().stream().map(PlannedStep::what).forEach(it -> add("step", it));
            case IntroductionHeld held -> {
                add("candidateReason", held.candidateReason());
                add("employerReason", held.employerReason());
            }
            case OrientationStarted started -> add("mentor", started.mentor());
            case OrientationExtended extended -> add("reason", extended.reason());
            case OrientationEvaluated evaluated -> evaluated(evaluated);
            case OrientationEnded ended -> add("reason", ended.reason());
            case ProceedWithdrawn withdrawn -> add("reason", withdrawn.reason());
            case WorkExperienceStarted started -> add("mentor", started.mentor());
            case WorkExperienceEnded ended -> {
                add("certificate", ended.certificate());
                seen("demonstrated", ended.demonstrated());
            }
            case Placed placed -> add("mentor", placed.mentor());
            case DroppedOut dropped -> {
                add("reasonDropout", dropped.reason());
                add("wouldHaveHelped", dropped.wouldHaveHelped());
            }
            case Paused paused -> add("reason", paused.reason());
            case Resumed resumed -> add("note", resumed.note());
            case Ended ended -> add("note", ended.note());
            case Reopened reopened -> add("reason", reopened.reason());
            case Corrected correction -> corrected(correction);
            default -> {
                // Facts only.
            }
        }
    }

    private void evaluated(OrientationEvaluated evaluated) {
        add("wentWell", evaluated.wentWell());
        add("wasHard", evaluated.wasHard());
        add("learned", evaluated.learned());
        seen("seen", evaluated.seen());
    }

    private void corrected(Corrected correction) {
        add("reason", correction.reason());
        if (correction.instead() != null) {
            gather(correction.instead());
        }
    }

    private void seen(String about, List<Seen> seen) {
        var names =
                seen.stream()
                        .map(one ->
                                texts.of(
                                        "event.seen.line",
                                        choices.nameOf(one.competence(), texts),
                                        texts.of("level." + one.level())))
                        .toList();
        if (!names.isEmpty()) {
            quotes.add(new Quote(label(about), String.join(", ", names)));
        }
    }

    private void add(String about, @Nullable Words words) {
        if (words != null) {
            quotes.add(new Quote(label(about), words.text()));
        }
    }

    private String label(String field) {
        return texts.of("event.field." + field);
    }
}
