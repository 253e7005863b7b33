package nl.werkbrug.trajectory.web;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.ContractEnded;
import nl.werkbrug.trajectory.ContractExtended;
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
import nl.werkbrug.trajectory.PreparationStarted;
import nl.werkbrug.trajectory.ProceedWithdrawn;
import nl.werkbrug.trajectory.Reopened;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.WorkExperienceEnded;
import nl.werkbrug.trajectory.WorkExperienceStarted;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Tells an event as half a sentence: what happened, without who and when. */
record EventSentence(Texts texts, Map<EmployerId, String> employers) {
    String of(TrajectoryEvent event) {
        return switch (event) {
            case IntakeHeld _,
                    ProceedWithdrawn _,
                    ContractEnded _,
                    Paused _,
                    Resumed _,
                    Reopened _ ->
                    told(event, "");
            case PlanAgreed agreed -> told(event, "", agreed.steps().size());
            case PreparationStarted started -> told(event, "", word(started.kind()));
            case IntroductionHeld held -> met(held);
            case OrientationStarted started ->
                    told(
                            event,
                            "",
                            name(started.employer()),
                            started.firstDay(),
                            started.lastDay());
            case OrientationExtended extended -> told(event, "", extended.lastDay());
            case OrientationEvaluated evaluated ->
                    told(event, "." + evaluated.by(), evaluated.seen().size());
            case OrientationEnded ended -> ended(ended);
            case WorkExperienceStarted started ->
                    told(
                            event,
                            "",
                            word(started.kind()),
                            name(started.employer()),
                            started.firstDay(),
                            started.lastDay());
            case WorkExperienceEnded ended ->
                    told(event, "." + ended.outcome(), ended.demonstrated().size());
            case Placed placed -> placed(placed);
            case ContractExtended extended -> until(event, extended.lastDay());
            case RetentionChecked checked -> checked(checked);
            case DroppedOut dropped -> dropped(dropped);
            case Ended ended -> told(event, "", word(ended.reason()));
            case Corrected correction -> corrected(correction);
        };
    }

    private String met(IntroductionHeld held) {
        boolean agree = held.candidateWish() == held.employerWish();
        return told(
                held,
                agree ? ".both." + held.candidateWish() : "",
                name(held.employer()),
                word(held.kind()),
                word(held.candidateWish()),
                word(held.employerWish()));
    }

    private String ended(OrientationEnded ended) {
        String initiative = ended.initiative() == null ? "" : word(ended.initiative());
        return told(ended, "." + ended.outcome(), initiative);
    }

    private String placed(Placed placed) {
        return told(
                placed,
                placed.lastDay() == null ? ".indefinite" : "",
                name(placed.employer()),
                word(placed.contract()),
                placed.hours(),
                placed.firstDay(),
                placed.lastDay() == null ? "" : placed.lastDay());
    }

    private String until(TrajectoryEvent event, @Nullable LocalDate day) {
        return day == null ? told(event, ".indefinite") : told(event, "", day);
    }

    private String checked(RetentionChecked checked) {
        return told(
                checked,
                checked.stillAtWork() ? ".yes" : ".no",
                word(checked.candidateSignal()),
                word(checked.employerSignal()));
    }

    private String dropped(DroppedOut dropped) {
        return dropped.ground() == null
                ? told(dropped, "", word(dropped.initiative()))
                : told(dropped, ".ground", word(dropped.initiative()), word(dropped.ground()));
    }

    private String corrected(Corrected correction) {
        TrajectoryEvent instead = correction.instead();
        return instead == null
                ? told(correction, ".never", correction.number())
                : told(correction, "", correction.number(), instead.date(), of(instead));
    }

    private String told(TrajectoryEvent event, String variant, Object... arguments) {
        return texts.of("story." + event.getClass().getSimpleName() + variant, arguments);
    }

    private String word(Enum<?> answer) {
        return Choices.word(answer, texts);
    }

    private String word(@Nullable Signal signal) {
        return Choices.word(signal == null ? Signal.NOT_SPOKEN : signal, texts);
    }

    private String name(EmployerId id) {
        return employers.getOrDefault(id, texts.of("story.employer.gone"));
    }
}
