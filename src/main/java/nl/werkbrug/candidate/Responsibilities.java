package nl.werkbrug.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import java.util.Optional;

/**
 * Who answers for whom: the coach who stays beside somebody, and the administrator of the region
 * who carries out somebody's rights without reading the file.
 */
@Singleton
public class Responsibilities {
    private final CandidateStore store;

    Responsibilities(CandidateStore store) {
        this.store = store;
    }

    /** Whether this person stays beside this candidate, there and now. */
    @Transactional
    public boolean isCoachedBy(Actor coach, CandidateId id) {
        return store.find(id)
                .flatMap(stored -> Dossier.of(stored).seenBy(coach))
                .filter(sight -> sight.as() == Role.COACH)
                .isPresent();
    }

    /** Whom an administrator means by a reference, in one of the own regions. */
    @Transactional
    public Optional<CandidateId> administered(Actor admin, String reference) {
        return admin.regions().stream()
                .flatMap(region -> store.findByReference(region.code(), reference).stream())
                .map(Candidate::id)
                .filter(id -> isAdministeredBy(admin, id))
                .findFirst();
    }

    /** What an administrator calls a person of the own regions; empty for everybody else. */
    @Transactional
    public Optional<String> referenceFor(Actor admin, CandidateId id) {
        return store.find(id)
                .filter(stored -> admin.is(Role.ADMIN, stored.profile().region()))
                .map(Candidate::reference);
    }

    /** Whether an administrator carries out the rights of this person. */
    @Transactional
    public boolean isAdministeredBy(Actor reader, CandidateId id) {
        return store.find(id)
                .filter(stored -> reader.is(Role.ADMIN, stored.profile().region()))
                .isPresent();
    }
}
