package nl.werkbrug.candidate;

import nl.werkbrug.access.Role;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
        same(intake, "competences", ofOthers(stored), ofOthers(changed));
        intake.check(
                ownWords(changed).allMatch(held -> isOwnWord(held, stored)),
                "competences",
                "refusal.ownHand");
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

    /** Seen by others, or thought by them to be learnable. */
    private static List<Holding> ofOthers(Candidate candidate) {
        return candidate.profile().holdings().stream()
                .filter(held -> held.basis() != Basis.DECLARED)
                .toList();
    }

    private static Stream<Holding> ownWords(Candidate candidate) {
        return candidate.profile().holdings().stream()
                .filter(held -> held.basis() == Basis.DECLARED);
    }

    /** Evidence is written by who saw it: the own word has none, or that of before. */
    private static boolean isOwnWord(Holding held, Candidate stored) {
        return (held.evidence() == null && held.observedOn() == null)
                || stored.profile().holdings().contains(held);
    }
}
