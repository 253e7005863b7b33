package nl.werkbrug.message;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import nl.werkbrug.condition.Region;
import nl.werkbrug.followup.Pulses;
import nl.werkbrug.need.WorkingHours;
import nl.werkbrug.trajectory.Trajectories;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** What a new day brings to trajectories: waits that are over, and questions on working days. */
@Singleton
class TrajectoryRound {
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private final Trajectories trajectories;
    private final Pulses pulses;
    private final Serving serving;
    private final Clock clock;

    TrajectoryRound(Trajectories trajectories, Pulses pulses, Serving serving, Clock clock) {
        this.trajectories = trajectories;
        this.pulses = pulses;
        this.serving = serving;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "30m", initialDelay = "1m")
    void turn() {
        serving.run(this::go);
    }

    void go() {
        ZonedDateTime now = clock.instant().atZone(Region.ZONE);
        trajectories.passTime(now.toLocalDate());
        if (WorkingHours.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(HOUR)) {
            pulses.ask(now.toLocalDate());
        }
    }
}
