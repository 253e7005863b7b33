package nl.werkbrug.own;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Recording;

import java.time.Clock;
import java.util.Optional;

/** The candidate behind an account; somebody without a file is not there. */
@Singleton
public class Self {
    private final Candidates candidates;
    private final Clock clock;

    Self(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Empty for who has no file, or no longer. */
    public Optional<Candidate> find(Actor me) {
        return Optional.ofNullable(me.candidate())
                .map(CandidateId::new)
                .flatMap(id -> candidates.find(me, AccessPurpose.OWN_FILE, id));
    }

    public Candidate of(Actor me) {
        return find(me).orElseThrow(NotYoursException::new);
    }

    /** That this person does something, now, on the screen. */
    public Recording recording(Actor me) {
        return new Recording(me, Way.SCREEN, clock.instant());
    }
}
