package nl.werkbrug.board;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.TargetGroup;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

/** Which trajectories somebody wants to see on the board; what is null makes no difference. */
public record BoardFilter(
        @Nullable AccountId coach,
        @Nullable Region region,
        @Nullable EmployerId employer,
        @Nullable TargetGroup targetGroup,
        @Nullable Risk risk) {
    public static final BoardFilter NONE = new BoardFilter(null, null, null, null, null);

    boolean lets(Ticket ticket) {
        Whereabouts where = ticket.where();
        return fits(coach, where.coach())
                && fits(region, where.region())
                && fits(employer, where.employer())
                && fits(targetGroup, where.targetGroup())
                && (risk == null || ticket.is(risk));
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object is) {
        return wanted == null || wanted.equals(is);
    }
}
