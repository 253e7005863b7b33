package nl.werkbrug.trajectory;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the links that would have been mailed after an introduction or an orientation. */
@Singleton
public class AskedImpressions {
    private final Map<IntroductionId, ImpressionsAsked> impressions = new ConcurrentHashMap<>();
    private final Map<TrajectoryId, EvaluationsAsked> evaluations = new ConcurrentHashMap<>();

    @EventListener
    void keep(ImpressionsAsked event) {
        impressions.put(event.introduction().id(), event);
    }

    @EventListener
    void keep(EvaluationsAsked event) {
        evaluations.put(event.trajectory(), event);
    }

    public ImpressionsAsked of(IntroductionId id) {
        return Objects.requireNonNull(impressions.get(id));
    }

    public boolean isAsked(TrajectoryId id) {
        return evaluations.containsKey(id);
    }

    public EvaluationsAsked of(TrajectoryId id) {
        return Objects.requireNonNull(evaluations.get(id));
    }
}
