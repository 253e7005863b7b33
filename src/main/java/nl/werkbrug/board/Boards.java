package nl.werkbrug.board;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Signals;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Trajectories;

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

    /** Its tickets have no marks unless one filters by these: see {@link #marked}. */
    @Transactional
    public Board of(Actor reader, BoardFilter filter, LocalDate today) {
        var open = trajectories.open(reader);
        var ended = trajectories.ended(reader, today.minusDays(ENDED_DAYS));
        var tickets =
                Stream.concat(open.stream(), ended.stream())
                        .map(where -> Ticket.of(where, today))
                        .toList();
        return Board.of(filter.risk() == null ? tickets : marked(tickets), filter);
    }

    /** With the next contact and the last signals: looked up of who is shown, not of everybody. */
    @Transactional
    public List<Ticket> marked(List<Ticket> tickets) {
        var ids = tickets.stream().map(Ticket::id).toList();
        var next = followUps.nextOf(ids);
        var signals = followUps.signalsOf(ids);
        return tickets.stream()
                .map(one ->
                        one.marked(
                                next.get(one.id()), signals.getOrDefault(one.id(), Signals.NONE)))
                .toList();
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
}
