package nl.werkbrug.trajectory.web;

import static nl.werkbrug.trajectory.web.EventField.choice;
import static nl.werkbrug.trajectory.web.EventField.field;

import nl.werkbrug.trajectory.ContractEnded;
import nl.werkbrug.trajectory.ContractExtended;
import nl.werkbrug.trajectory.ContractKind;
import nl.werkbrug.trajectory.DropoutGround;
import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.EndReason;
import nl.werkbrug.trajectory.Ended;
import nl.werkbrug.trajectory.Evaluator;
import nl.werkbrug.trajectory.Initiative;
import nl.werkbrug.trajectory.IntakeHeld;
import nl.werkbrug.trajectory.IntroductionHeld;
import nl.werkbrug.trajectory.IntroductionKind;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationEvaluated;
import nl.werkbrug.trajectory.OrientationExtended;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Paused;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.PlanAgreed;
import nl.werkbrug.trajectory.PreparationKind;
import nl.werkbrug.trajectory.PreparationStarted;
import nl.werkbrug.trajectory.ProceedWithdrawn;
import nl.werkbrug.trajectory.Reopened;
import nl.werkbrug.trajectory.Resumed;
import nl.werkbrug.trajectory.RetentionChecked;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.Wish;
import nl.werkbrug.trajectory.WorkExperienceEnded;
import nl.werkbrug.trajectory.WorkExperienceKind;
import nl.werkbrug.trajectory.WorkExperienceOutcome;
import nl.werkbrug.trajectory.WorkExperienceStarted;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form of each event: its address, and what it asks in which order. A field is named after the
 * component of the event; what the event does not need, is not asked.
 */
public enum EventKind {
    INTAKE(
            "intake",
            IntakeHeld.class,
            day(),
            field("motivation", Control.PROSE).maybe(),
            field("wishes", Control.PROSE).maybe()),
    /** Its steps are written on a page of their own. */
    PLAN("stappenplan", PlanAgreed.class, day()),
    PREPARATION(
            "voorbereiding",
            PreparationStarted.class,
            choice("kind", PreparationKind.class).called("preparation"),
            day()),
    INTRODUCTION(
            "kennismaking",
            IntroductionHeld.class,
            employer(),
            need(),
            choice("kind", IntroductionKind.class).called("introduction"),
            day(),
            choice("candidateWish", Wish.class),
            field("candidateReason", Control.PROSE).maybe(),
            choice("employerWish", Wish.class),
            field("employerReason", Control.PROSE).maybe()),
    ORIENTATION(
            "orientatiestage",
            OrientationStarted.class,
            employer(),
            need(),
            field("mentor", Control.LINE),
            field("firstDay", Control.DAY),
            field("lastDay", Control.DAY),
            field("days", Control.WEEKDAYS).maybe(),
            hours().maybe(),
            field("learningGoals", Control.GOALS).maybe(),
            agreedOn()),
    EXTENSION(
            "orientatiestage-verlengen",
            OrientationExtended.class,
            field("lastDay", Control.DAY).called("newLastDay"),
            reason(),
            day()),
    EVALUATION(
            "terugkijken",
            OrientationEvaluated.class,
            choice("by", Evaluator.class),
            field("wentWell", Control.PROSE).maybe(),
            field("wasHard", Control.PROSE).maybe(),
            field("learned", Control.PROSE).maybe(),
            choice("wantsToGoOn", Wish.class).maybe(),
            field("seen", Control.EVALUATED).maybe(),
            day()),
    ORIENTATION_END(
            "orientatiestage-afronden",
            OrientationEnded.class,
            choice("outcome", OrientationOutcome.class).called("orientationOutcome"),
            reason().maybe().called("reasonNotOn"),
            choice("ground", DropoutGround.class).maybe(),
            choice("initiative", Initiative.class).maybe().called("initiativeBrokenOff"),
            day()),
    WITHDRAWAL("gaat-niet-door", ProceedWithdrawn.class, reason(), day()),
    LEARNING_JOB(
            "leerbaan",
            WorkExperienceStarted.class,
            employer(),
            need(),
            choice("kind", WorkExperienceKind.class).called("workExperience"),
            field("mentor", Control.LINE).maybe(),
            field("firstDay", Control.DAY),
            field("lastDay", Control.DAY),
            hours().maybe(),
            field("candidateAgrees", Control.AGREED),
            agreedOn()),
    LEARNING_JOB_END(
            "leerbaan-afronden",
            WorkExperienceEnded.class,
            choice("outcome", WorkExperienceOutcome.class).called("workExperienceOutcome"),
            field("certificate", Control.LINE).maybe(),
            field("demonstrated", Control.SEEN).maybe(),
            day()),
    CONTRACT(
            "contract",
            Placed.class,
            employer(),
            need(),
            choice("contract", ContractKind.class),
            field("firstDay", Control.DAY),
            field("lastDay", Control.DAY).maybe().called("contractLastDay"),
            hours(),
            field("mentor", Control.LINE).maybe(),
            field("candidateAgrees", Control.AGREED),
            agreedOn()),
    CONTRACT_EXTENSION(
            "contract-verlengen",
            ContractExtended.class,
            field("lastDay", Control.DAY).maybe().called("contractLastDay"),
            day()),
    CONTRACT_END("contract-afgelopen", ContractEnded.class, day().called("endedOn")),
    CHECK(
            "nog-aan-het-werk",
            RetentionChecked.class,
            day().called("checkedOn"),
            field("stillAtWork", Control.YES_NO),
            hours().maybe(),
            choice("candidateSignal", Signal.class).maybe(),
            choice("employerSignal", Signal.class).maybe()),
    DROPOUT(
            "uitval",
            DroppedOut.class,
            day().called("droppedOutOn"),
            choice("ground", DropoutGround.class).maybe(),
            field("reason", Control.PROSE).called("reasonDropout"),
            choice("initiative", Initiative.class),
            field("wouldHaveHelped", Control.PROSE).maybe()),
    PAUSE("pauze", Paused.class, reason(), day()),
    RESUMPTION("verder", Resumed.class, field("note", Control.PROSE).maybe(), day()),
    END(
            "afsluiten",
            Ended.class,
            choice("reason", EndReason.class).called("endReason"),
            field("note", Control.PROSE).maybe(),
            day()),
    REOPENING("heropenen", Reopened.class, reason(), day());

    /** What can follow on a check that found nobody at work. */
    static final List<EventKind> WAYS_TO_STOP = List.of(CONTRACT_END, DROPOUT);

    private final String slug;
    private final Class<? extends TrajectoryEvent> event;
    private final List<EventField> fields;

    EventKind(String slug, Class<? extends TrajectoryEvent> event, EventField... fields) {
        this.slug = slug;
        this.event = event;
        this.fields = List.of(fields);
    }

    public static Optional<EventKind> named(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** Empty for a correction, which has no fields of its own. */
    public static Optional<EventKind> of(TrajectoryEvent event) {
        return Arrays.stream(values()).filter(kind -> kind.event == event.getClass()).findFirst();
    }

    public static EventKind of(Class<? extends TrajectoryEvent> event) {
        return Arrays.stream(values())
                .filter(kind -> kind.event == event)
                .findFirst()
                .orElseThrow();
    }

    /** The last part of its address. */
    public String slug() {
        return slug;
    }

    public Class<? extends TrajectoryEvent> event() {
        return event;
    }

    public String type() {
        return event.getSimpleName();
    }

    public List<EventField> fields() {
        return fields;
    }

    /** The key of what somebody does with it. */
    public String key() {
        return "event." + type();
    }

    private static EventField day() {
        return field("date", Control.DAY);
    }

    private static EventField agreedOn() {
        return day().called("agreedOn");
    }

    private static EventField employer() {
        return field("employer", Control.EMPLOYER);
    }

    private static EventField need() {
        return field("need", Control.NEED).maybe();
    }

    private static EventField hours() {
        return field("hours", Control.NUMBER);
    }

    private static EventField reason() {
        return field("reason", Control.PROSE);
    }
}
