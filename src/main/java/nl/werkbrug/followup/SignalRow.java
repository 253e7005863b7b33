package nl.werkbrug.followup;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("trajectory_signal")
record SignalRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID trajectoryId,
        Side side,
        Signal signal,
        LocalDate toldOn,
        Instant toldAt) {
    static SignalRow of(TrajectoryId trajectory, Told told) {
        return new SignalRow(
                null, trajectory.value(), told.side(), told.signal(), told.on(), told.at());
    }

    Told toTold() {
        return new Told(side, signal, toldOn, toldAt);
    }
}
