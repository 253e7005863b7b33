package nl.werkbrug.board;

import nl.werkbrug.trajectory.PhaseName;

import java.util.List;

/** Everybody in one phase, who is there longest first. */
public record Column(PhaseName phase, List<Ticket> tickets) {
    public Column {
        tickets = tickets.stream().sorted(Ticket.LONGEST_FIRST).toList();
    }

    public Waiting waiting() {
        return Waiting.of(tickets);
    }

    /** Work on it rests: the column can be folded. */
    public boolean rests() {
        return phase == PhaseName.PAUSED || phase == PhaseName.ENDED;
    }
}
