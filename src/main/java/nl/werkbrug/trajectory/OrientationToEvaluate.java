package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An orientation of which one can still say how it went, and what was said of it so far.
 *
 * @param said of each side the last that it said
 */
public record OrientationToEvaluate(
        TrajectoryId trajectory,
        CandidateId candidate,
        Orientation orientation,
        Map<Evaluator, OrientationEvaluated> said) {
    public OrientationToEvaluate {
        said = Map.copyOf(said);
    }

    static OrientationToEvaluate of(Trajectory trajectory, Orientation orientation) {
        var said = new EnumMap<Evaluator, OrientationEvaluated>(Evaluator.class);
        trajectory.effective().stream()
                .filter(entry -> entry.number() > orientation.number())
                .map(Entry::event)
                .forEach(event -> {
                    if (event instanceof OrientationEvaluated evaluated) {
                        said.put(evaluated.by(), evaluated);
                    }
                });
        return new OrientationToEvaluate(
                trajectory.id(), trajectory.candidate(), orientation, said);
    }

    public boolean waitsFor(Evaluator side) {
        return !said.containsKey(side);
    }

    public Optional<OrientationEvaluated> by(Evaluator side) {
        return Optional.ofNullable(said.get(side));
    }
}
