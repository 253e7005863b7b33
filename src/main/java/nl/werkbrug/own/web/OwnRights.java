package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.own.Self;
import nl.werkbrug.privacy.PersonFile;
import nl.werkbrug.privacy.PersonFiles;
import nl.werkbrug.privacy.Retention;

import java.time.Clock;
import java.time.LocalDate;

/** What somebody may do with all that is written down: take it along, pause it, have it erased. */
@Singleton
class OwnRights {
    private final Self self;
    private final Candidates candidates;
    private final Retention retention;
    private final PersonFiles files;
    private final Clock clock;

    OwnRights(
            Self self, Candidates candidates, Retention retention, PersonFiles files, Clock clock) {
        this.self = self;
        this.candidates = candidates;
        this.retention = retention;
        this.files = files;
        this.clock = clock;
    }

    RightsView of(Actor me) {
        Candidate own = self.of(me);
        return new RightsView(own.profile().status(), retention.find(own.id()).orElse(null));
    }

    /** Pausing and coming back again, and nothing else. */
    void move(Actor me, CandidateStatus to) {
        Candidate own = self.of(me);
        candidates.change(own.id(), own.version(), form -> form.withStatus(to), self.recording(me));
    }

    /** Nobody finds this person any more while the request waits. */
    void askErasure(Actor me) {
        retention.ask(self.of(me).id(), handling(me), LocalDate.now(clock));
        moveFrom(CandidateStatus.AVAILABLE, me, CandidateStatus.PAUSED);
    }

    void takeErasureBack(Actor me) {
        retention.withdraw(self.of(me).id(), handling(me));
        moveFrom(CandidateStatus.PAUSED, me, CandidateStatus.AVAILABLE);
    }

    PersonFile file(Actor me) {
        return files.find(self.of(me).id(), handling(me)).orElseThrow();
    }

    private void moveFrom(CandidateStatus from, Actor me, CandidateStatus to) {
        if (self.of(me).profile().status() == from) {
            move(me, to);
        }
    }

    private static Handling handling(Actor me) {
        return new Handling(me, Role.CANDIDATE, AccessPurpose.RIGHTS, DataKind.FILE);
    }
}
