package nl.werkbrug.board;

import nl.werkbrug.followup.Contact;
import nl.werkbrug.followup.Signals;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * One trajectory on the board (nl: kaart op het bord), without a name.
 *
 * @param next the contact that is planned; null when there is none
 */
public record Ticket(Whereabouts where, @Nullable Contact next, Signals signals, LocalDate today) {
    /** Who waits longest comes first, and stays there while one looks. */
    static final Comparator<Ticket> LONGEST_FIRST =
            Comparator.comparing((Ticket ticket) -> ticket.where().since())
                    .thenComparing(ticket -> ticket.where().id().value());

    static Ticket of(Whereabouts where, LocalDate today) {
        return new Ticket(where, null, Signals.NONE, today);
    }

    Ticket marked(@Nullable Contact planned, Signals heard) {
        return new Ticket(where, planned, heard, today);
    }

    public TrajectoryId id() {
        return where.id();
    }

    public PhaseName phase() {
        return where.phase();
    }

    /** Since this phase began. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(where.since(), today));
    }

    /** The planned contact should have been held. */
    public boolean isLate() {
        return next != null && next.daysOverdue(today) > 0;
    }

    public boolean is(Risk risk) {
        return switch (risk) {
            case RED -> signals.has(Signal.RED);
            case ORANGE -> signals.has(Signal.ORANGE);
            case LATE -> isLate();
        };
    }
}
