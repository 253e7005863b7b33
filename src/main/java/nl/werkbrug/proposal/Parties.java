package nl.werkbrug.proposal;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Responsibilities;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import java.util.List;
import java.util.Optional;

/** Who stands on which side of a proposal. */
@Singleton
class Parties {
    private final Needs needs;
    private final Candidates candidates;
    private final Responsibilities responsibilities;
    private final Profiles profiles;

    Parties(
            Needs needs,
            Candidates candidates,
            Responsibilities responsibilities,
            Profiles profiles) {
        this.needs = needs;
        this.candidates = candidates;
        this.responsibilities = responsibilities;
        this.profiles = profiles;
    }

    /** The need, for the accountmanagers of its region. */
    Need deskOf(Actor by, NeedId id) {
        return needs.find(by, id)
                .filter(need -> by.is(Role.ACCOUNT_MANAGER, need.region()))
                .orElseThrow(NotYoursException::new);
    }

    boolean isDesk(Actor reader, Proposal found) {
        return needs.find(reader, found.need())
                .filter(need -> reader.is(Role.ACCOUNT_MANAGER, need.region()))
                .isPresent();
    }

    boolean isSelf(Actor reader, Proposal found) {
        return reader.isCandidate(found.candidate().value());
    }

    boolean isCoach(Actor reader, Proposal found) {
        return responsibilities.isCoachedBy(reader, found.candidate());
    }

    /** The candidate, or the coach beside the candidate. */
    boolean isCandidateSide(Actor reader, Proposal found) {
        return isSelf(reader, found) || isCoach(reader, found);
    }

    /** Plans an introduction. */
    boolean isStaff(Actor reader, Proposal found) {
        return isDesk(reader, found) || isCoach(reader, found);
    }

    /** Somebody who may be put before an employer now; else a RefusedException. */
    Candidate available(Actor by, CandidateId who) {
        return candidates
                .find(by, AccessPurpose.PROPOSAL, who)
                .filter(found -> mayBeProposed(found.profile()))
                .orElseThrow(() -> refused("candidate", "refusal.proposal.candidate"));
    }

    /** For who comes with a link, and asks for nobody. */
    boolean mayStillBeProposed(CandidateId who) {
        return Optional.ofNullable(profiles.of(List.of(who)).get(who))
                .filter(Parties::mayBeProposed)
                .isPresent();
    }

    private static boolean mayBeProposed(Profile profile) {
        return profile.mayBeMatched() && !profile.saidNo(Purpose.SHARE_WITH_EMPLOYER);
    }

    static void refuseUnless(boolean fine, Proposal found) {
        if (!fine) {
            throw new StepRefusedException(found.status());
        }
    }

    static RefusedException refused(String field, String message, Object... arguments) {
        return new RefusedException(Refusal.of(field, message, arguments));
    }
}
