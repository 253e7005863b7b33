package nl.werkbrug.candidate;

import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What somebody may write in their own file: everything they know best. What the region decides and
 * what others saw with their own eyes is not theirs to write; they can dispute it.
 */
final class OwnHand {
    private OwnHand() {}

    static void refuseMore(Sight sight, Candidate stored, Candidate changed) {
        if (sight.as() == Role.CANDIDATE) {
            var intake = new Intake();
            check(stored, changed, intake);
            intake.finish();
        }
    }

    private static void check(Candidate stored, Candidate changed, Intake intake) {
        same(intake, "reference", stored.reference(), changed.reference());
        same(intake, "region", stored.profile().region(), changed.profile().region());
        same(intake, "targetGroup", stored.targetGroup(), changed.targetGroup());
        same(intake, "competences", demonstrated(stored), demonstrated(changed));
        intake.check(mayMove(stored, changed), "status", "refusal.ownHand");
    }

    private static void same(
            Intake intake, String field, @Nullable Object was, @Nullable Object is) {
        intake.check(Objects.equals(was, is), field, "refusal.ownHand");
    }

    /** Somebody may pause and come back, and nothing else. */
    private static boolean mayMove(Candidate stored, Candidate changed) {
        CandidateStatus from = stored.profile().status();
        CandidateStatus to = changed.profile().status();
        return from == to || (isOwn(from) && isOwn(to));
    }

    private static boolean isOwn(CandidateStatus status) {
        return status == CandidateStatus.AVAILABLE || status == CandidateStatus.PAUSED;
    }

    private static List<Holding> demonstrated(Candidate candidate) {
        return candidate.profile().holdings().stream()
                .filter(held -> held.basis() == Basis.DEMONSTRATED)
                .toList();
    }
}
