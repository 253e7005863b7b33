package nl.werkbrug.trajectory;

import java.time.LocalDate;
import java.util.Optional;

/** Where a trajectory stands (nl: fase), with what somebody is doing there. */
public sealed interface Phase {
    PhaseName name();

    /** The orientation, learning job or placement of now; also during a pause. */
    default Optional<Stay> stay() {
        return Optional.empty();
    }

    /** Getting to know each other. */
    record Intake() implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.INTAKE;
        }
    }

    /** There is a step plan. */
    record Plan() implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.PLAN;
        }
    }

    /** Learning what is needed first. */
    record Preparation() implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.PREPARATION;
        }
    }

    /** Meeting companies. */
    record Introducing() implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.INTRODUCTION;
        }
    }

    /** Trying out work. */
    record Orienting(Orientation orientation) implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.ORIENTATION;
        }

        @Override
        public Optional<Stay> stay() {
            return Optional.of(orientation);
        }
    }

    /** Learning at work. */
    record Learning(WorkExperience experience) implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.WORK_EXPERIENCE;
        }

        @Override
        public Optional<Stay> stay() {
            return Optional.of(experience);
        }
    }

    /** At work, with a contract. */
    record Working(Placement placement) implements Phase {
        /** Durable as soon as it was confirmed. */
        @Override
        public PhaseName name() {
            return placement.isDurable() ? PhaseName.DURABLE : PhaseName.PLACEMENT;
        }

        @Override
        public Optional<Stay> stay() {
            return Optional.of(placement);
        }
    }

    /** Stopped for a while. */
    record OnHold(Phase before) implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.PAUSED;
        }

        @Override
        public Optional<Stay> stay() {
            return before.stay();
        }
    }

    /** Over. */
    record Closed(EndReason reason) implements Phase {
        @Override
        public PhaseName name() {
            return PhaseName.ENDED;
        }
    }

    /** Thirty days after a contract ended without a next one, somebody meets companies again. */
    default boolean isOver(LocalDate day) {
        return stay().filter(Placement.class::isInstance)
                .filter(stay -> ((Placement) stay).isOver(day))
                .isPresent();
    }
}
