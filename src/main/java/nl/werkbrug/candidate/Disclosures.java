package nl.werkbrug.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import java.util.Optional;

/** What of a person is shown to an employer, without what this person disputes. */
@Singleton
public class Disclosures {
    private final CandidateStore store;
    private final Candidates candidates;
    private final Readings readings;

    Disclosures(CandidateStore store, Candidates candidates, Readings readings) {
        this.store = store;
        this.candidates = candidates;
        this.readings = readings;
    }

    /**
     * What an employer sees of somebody who agreed to be shown: told to the access log, and empty
     * as soon as this person withdrew or is gone.
     */
    @Transactional
    public Optional<Candidate> showTo(Actor employer, CandidateId id) {
        return store.find(id)
                .filter(Disclosures::mayBeShown)
                .map(stored -> {
                    readings.tell(id, card(employer));
                    return undisputed(stored);
                });
    }

    /** The same card before anybody else sees it, for the person it is about. */
    @Transactional
    public Optional<Candidate> showToSelf(Actor me, CandidateId id) {
        return candidates
                .find(me, AccessPurpose.OWN_FILE, id)
                .filter(_ -> me.isCandidate(id.value()))
                .map(Disclosures::undisputed);
    }

    private static boolean mayBeShown(Candidate stored) {
        Profile profile = stored.profile();
        return profile.agreedTo(Purpose.MATCHING) && !profile.saidNo(Purpose.SHARE_WITH_EMPLOYER);
    }

    private static Candidate undisputed(Candidate stored) {
        return stored.withProfile(stored.profile().without(stored.disputed()));
    }

    private static Handling card(Actor employer) {
        return new Handling(employer, Role.EMPLOYER, AccessPurpose.PROPOSAL, DataKind.CARD);
    }
}
