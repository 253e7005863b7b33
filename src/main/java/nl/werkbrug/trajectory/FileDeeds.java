package nl.werkbrug.trajectory;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Responsibilities;

/** Who may write beside a candidate's way to work, told to the access log in the same deed. */
@Singleton
class FileDeeds {
    private final Candidates candidates;
    private final Responsibilities responsibilities;
    private final ApplicationEventPublisher<CandidateChanged> changes;

    FileDeeds(
            Candidates candidates,
            Responsibilities responsibilities,
            ApplicationEventPublisher<CandidateChanged> changes) {
        this.candidates = candidates;
        this.responsibilities = responsibilities;
        this.changes = changes;
    }

    /** Staff who may write in this file. */
    Candidate byStaff(Actor by, CandidateId who) {
        Candidate found =
                candidates
                        .find(by, AccessPurpose.GUIDANCE, who)
                        .filter(_ -> !by.isCandidate(who.value()))
                        .filter(one -> candidates.mayChange(by, one))
                        .orElseThrow(NotYoursException::new);
        tell(by, who, responsibilities.isCoachedBy(by, who) ? Role.COACH : Role.ACCOUNT_MANAGER);
        return found;
    }

    /** The candidate, or staff who may write in this file. */
    void byEither(Actor by, CandidateId who) {
        if (by.isCandidate(who.value())) {
            tell(by, who, Role.CANDIDATE);
        } else {
            byStaff(by, who);
        }
    }

    /** Nobody but the candidate. */
    void bySelf(Actor me, CandidateId who) {
        if (!me.isCandidate(who.value())) {
            throw new NotYoursException();
        }
        tell(me, who, Role.CANDIDATE);
    }

    private void tell(Actor by, CandidateId who, Role as) {
        AccessPurpose purpose =
                as == Role.CANDIDATE ? AccessPurpose.OWN_FILE : AccessPurpose.GUIDANCE;
        changes.publishEvent(
                new CandidateChanged(who, new Handling(by, as, purpose, DataKind.PROFILE)));
    }
}
