package nl.werkbrug.board;

import static nl.werkbrug.trajectory.PhaseName.DURABLE;
import static nl.werkbrug.trajectory.PhaseName.ENDED;
import static nl.werkbrug.trajectory.PhaseName.INTAKE;
import static nl.werkbrug.trajectory.PhaseName.INTRODUCTION;
import static nl.werkbrug.trajectory.PhaseName.ORIENTATION;
import static nl.werkbrug.trajectory.PhaseName.PAUSED;
import static nl.werkbrug.trajectory.PhaseName.PLACEMENT;
import static nl.werkbrug.trajectory.PhaseName.PLAN;
import static nl.werkbrug.trajectory.PhaseName.PREPARATION;
import static nl.werkbrug.trajectory.PhaseName.WORK_EXPERIENCE;

import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PreparationStarted;
import nl.werkbrug.trajectory.ProceedWithdrawn;
import nl.werkbrug.trajectory.Prospects;
import nl.werkbrug.trajectory.Reopened;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.WorkExperienceEnded;
import nl.werkbrug.trajectory.WorkExperienceStarted;

import java.util.EnumSet;
import java.util.Set;

/** Which event leads to which phase: the last column of the table in domain.md. */
enum Route {
    REOPEN(Reopened.class, INTAKE),
    /** Another version of the plan changes no phase. */
    AGREE(PlanAgreed.class, PLAN, EnumSet.of(INTAKE)),
    PREPARE(PreparationStarted.class, PREPARATION),
    /** Meeting others during an orientation does not end it. */
    MEET(IntroductionHeld.class, INTRODUCTION, EnumSet.of(PLAN, PREPARATION)),
    END_ORIENTATION(OrientationEnded.class, INTRODUCTION),
    WITHDRAW(ProceedWithdrawn.class, INTRODUCTION),
    END_LEARNING_JOB(WorkExperienceEnded.class, INTRODUCTION),
    DROP_OUT(DroppedOut.class, INTRODUCTION),
    ORIENT(OrientationStarted.class, ORIENTATION),
    LEARN(WorkExperienceStarted.class, WORK_EXPERIENCE),
    /** A follow-on contract stays where it is. */
    PLACE(Placed.class, PLACEMENT, EnumSet.of(INTRODUCTION, ORIENTATION, WORK_EXPERIENCE)),
    CHECK(RetentionChecked.class, DURABLE, EnumSet.of(PLACEMENT)),
    PAUSE(Paused.class, PAUSED),
    END(Ended.class, ENDED);

    private final Class<? extends TrajectoryEvent> event;
    private final PhaseName to;
    private final Set<PhaseName> from;

    Route(Class<? extends TrajectoryEvent> event, PhaseName to) {
        this(event, to, Prospects.phasesOf(event));
    }

    Route(Class<? extends TrajectoryEvent> event, PhaseName to, Set<PhaseName> from) {
        this.event = event;
        this.to = to;
        this.from = from;
    }

    Class<? extends TrajectoryEvent> event() {
        return event;
    }

    boolean leads(PhaseName here, PhaseName there) {
        return here != there && to == there && from.contains(here);
    }
}
