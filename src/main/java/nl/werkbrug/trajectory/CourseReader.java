package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads every trajectory again from its events, also of who was erased. */
@Singleton
class CourseReader {
    private static final CandidateId NOBODY = new CandidateId(new UUID(0, 0));

    private final TrajectoryRows rows;
    private final PersonRows persons;
    private final TrajectoryStore store;
    private final Clock clock;

    CourseReader(TrajectoryRows rows, PersonRows persons, TrajectoryStore store, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.store = store;
        this.clock = clock;
    }

    /** Returns how many there are. */
    long forEach(Consumer<ReadCourse> each) {
        List<UUID> all = rows.ids();
        all.forEach(id -> each.accept(read(rows.findById(id).orElseThrow())));
        return all.size();
    }

    private ReadCourse read(TrajectoryRow row) {
        PersonRow person = persons.findById(row.id()).orElse(null);
        try {
            Trajectory trajectory = trajectory(row, person);
            LocalDate day = writtenOn(row);
            return new ReadCourse(row, person, trajectory, trajectory.course(day), day);
        } catch (RuntimeException _) {
            return new ReadCourse(row, person, null, null, row.since());
        }
    }

    private Trajectory trajectory(TrajectoryRow row, @Nullable PersonRow person) {
        return new Trajectory(
                new TrajectoryId(row.id()),
                row.version(),
                person == null ? NOBODY : new CandidateId(person.candidateId()),
                Region.of(row.region()),
                row.openedOn(),
                store.entriesOf(row.id()));
    }

    /** What only waits for a day to pass may have waited a little longer. */
    private LocalDate writtenOn(TrajectoryRow row) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lapses = row.lapsesOn();
        return lapses == null || lapses.isAfter(today) ? today : lapses.minusDays(1);
    }
}
