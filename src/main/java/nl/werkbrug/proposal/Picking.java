package nl.werkbrug.proposal;

import nl.werkbrug.refusal.RefusedException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts what comes of picking several people, one after the other. */
final class Picking {
    private final List<Proposal> added = new ArrayList<>();
    private int room;
    private int already;
    private int full;
    private int refused;

    Picking(int room) {
        this.room = room;
    }

    void take(boolean isThere, Supplier<Proposal> deed) {
        if (isThere) {
            already++;
        } else if (room == 0) {
            full++;
        } else {
            add(deed);
        }
    }

    Shortlist.Picked result() {
        return new Shortlist.Picked(added, already, full, refused, room);
    }

    private void add(Supplier<Proposal> deed) {
        try {
            added.add(deed.get());
            room--;
        } catch (RefusedException _) {
            refused++;
        }
    }
}
