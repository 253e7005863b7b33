package nl.werkbrug.board.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.board.Move;
import nl.werkbrug.board.Moves;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.web.EventKind;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers where one trajectory can go, for who may write in this person's file. */
@Singleton
class MovePages {
    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Clock clock;

    MovePages(Trajectories trajectories, Candidates candidates, Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Somebody who can be moved by this reader. */
    record Mover(Trajectory trajectory, Candidate candidate, Moves moves) {}

    /** Empty, as if it were not there, for who may not write here. */
    Optional<Mover> find(Actor reader, String id) {
        return Ids.parse(id)
                .flatMap(found -> trajectories.stored(new TrajectoryId(found)))
                .flatMap(found ->
                        candidates
                                .find(reader, AccessPurpose.GUIDANCE, found.candidate())
                                .filter(candidate -> candidates.mayChange(reader, candidate))
                                .map(candidate -> mover(found, candidate)));
    }

    private Mover mover(Trajectory trajectory, Candidate candidate) {
        LocalDate today = LocalDate.now(clock);
        return new Mover(trajectory, candidate, new Moves(trajectory.course(today), today));
    }

    MoveView of(Mover mover, @Nullable PhaseName wanted, BoardQuery query) {
        var moves = mover.moves().all();
        return new MoveView(
                mover.candidate().label(),
                mover.moves().course().name(),
                wanted,
                wanted != null && mover.moves().to(wanted) instanceof Move.Refused(var _, var why)
                        ? why
                        : null,
                moves.stream().flatMap(move -> step(mover, move, query).stream()).toList(),
                moves.stream().flatMap(move -> closed(move).stream()).toList(),
                "/trajecten/" + mover.trajectory().id().value(),
                query.address(BoardPages.PATH));
    }

    /** Where somebody fills in what the event needs; the board is the way back. */
    static String form(Mover mover, Class<? extends TrajectoryEvent> event, BoardQuery query) {
        return "/trajecten/%s/gebeurtenis/%s?terug=%s"
                .formatted(
                        mover.trajectory().id().value(),
                        EventKind.of(event).slug(),
                        URLEncoder.encode(query.address(BoardPages.PATH), UTF_8));
    }

    private static Optional<MoveView.Step> step(Mover mover, Move move, BoardQuery query) {
        return move instanceof Move.Possible(PhaseName to, var events)
                ? Optional.of(new MoveView.Step(to, deeds(mover, events, query)))
                : Optional.empty();
    }

    private static List<MoveView.Deed> deeds(
            Mover mover, List<Class<? extends TrajectoryEvent>> events, BoardQuery query) {
        return events.stream()
                .map(event -> new MoveView.Deed(event.getSimpleName(), form(mover, event, query)))
                .toList();
    }

    private static Optional<MoveView.Closed> closed(Move move) {
        return move instanceof Move.Refused(PhaseName to, var reason)
                ? Optional.of(new MoveView.Closed(to, reason))
                : Optional.empty();
    }
}
