package nl.werkbrug.followup;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.trajectory.TrajectoryId;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was asked, with the links that go out by mail. */
@Singleton
class AskedPulses {
    private final List<PulseAsked> asked = new CopyOnWriteArrayList<>();

    @EventListener
    void asked(PulseAsked event) {
        asked.add(event);
    }

    PulseAsked of(TrajectoryId trajectory, Side side) {
        return asked.stream()
                .filter(one -> one.pulse().trajectory().equals(trajectory))
                .filter(one -> one.pulse().side() == side)
                .findFirst()
                .orElseThrow();
    }
}
