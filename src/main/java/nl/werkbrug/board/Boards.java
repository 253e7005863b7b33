package nl.werkbrug.board;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Signals;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Whereabouts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The board of whoever asks: the own people of a coach, everybody in the regions of a desk. Nobody
 * is named, so nobody is read; who shows a ticket, asks {@code Candidates} for the name.
 */
@Singleton
public class Boards {
    /** How long somebody whose trajectory ended still stands on the board. */
    public static final int ENDED_DAYS = 28;

    private final Trajectories trajectories;
    private final FollowUps followUps;

    Boards(Trajectories trajectories, FollowUps followUps) {
        this.trajectories = trajectories;
        this.followUps = followUps;
    }

    @Transactional
    public Board of(Actor reader, BoardFilter filter, LocalDate today) {
        var open = trajectories.open(reader);
        var ended = trajectories.ended(reader, today.minusDays(ENDED_DAYS));
        return Board.of(
                tickets(Stream.concat(open.stream(), ended.stream()).toList(), today), filter);
    }

    /** How long people wait in each phase that somebody can wait in. */
    @Transactional
    public List<PhaseWait> waits(Actor reader, BoardFilter filter, LocalDate today) {
        boolean exact = reader.is(Role.COORDINATOR);
        return of(reader, filter, today).columns().stream()
                .filter(column -> column.phase() != PhaseName.ENDED)
                .map(column -> PhaseWait.of(column, exact))
                .toList();
    }

    private List<Ticket> tickets(List<Whereabouts> found, LocalDate today) {
        var ids = found.stream().map(Whereabouts::id).toList();
        var next = followUps.nextOf(ids);
        var signals = followUps.signalsOf(ids);
        return found.stream()
                .map(one ->
                        new Ticket(
                                one,
                                next.get(one.id()),
                                signals.getOrDefault(one.id(), Signals.NONE),
                                today))
                .toList();
    }
}
