package nl.werkbrug.trajectory;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

/** As soon as an orientation ended, both sides are asked how it went. */
@Singleton
class EvaluationAsking {
    private final Evaluations evaluations;

    EvaluationAsking(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @EventListener
    void moved(TrajectoryMoved moved) {
        boolean ended =
                moved.entries().stream()
                        .anyMatch(entry -> entry.event() instanceof OrientationEnded);
        if (ended) {
            evaluations.askOnce(moved.trajectory());
        }
    }
}
