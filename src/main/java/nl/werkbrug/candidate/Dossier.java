package nl.werkbrug.candidate;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Where a candidate stands towards whoever asks: the one rule of who sees whom. */
record Dossier(
        CandidateId id,
        Region region,
        @Nullable AccountId coach,
        boolean saidNo,
        boolean sharesOutside) {

    static Dossier of(Candidate candidate) {
        Profile profile = candidate.profile();
        return new Dossier(
                profile.id(),
                profile.region(),
                candidate.coach(),
                profile.saidNo(Purpose.MATCHING),
                profile.agreedTo(Purpose.SHARE_OUTSIDE_REGION));
    }

    /** Empty for who may not even know that this person is here. */
    Optional<Sight> seenBy(Actor reader) {
        if (reader.isInstallation()) {
            return Optional.of(new Sight(Role.ADMIN, true, true));
        }
        if (reader.isCandidate(id.value())) {
            return Optional.of(new Sight(Role.CANDIDATE, true, true));
        }
        if (isCoachedBy(reader)) {
            return Optional.of(new Sight(Role.COACH, true, true));
        }
        return seenByDesk(reader);
    }

    /** The desk needs no name of who does not want to be matched, nor of who lives elsewhere. */
    private Optional<Sight> seenByDesk(Actor reader) {
        if (reader.is(Role.ACCOUNT_MANAGER, region)) {
            return Optional.of(new Sight(Role.ACCOUNT_MANAGER, !saidNo, true));
        }
        if (reader.is(Role.COORDINATOR, region)) {
            return Optional.of(new Sight(Role.COORDINATOR, false, false));
        }
        return reader.is(Role.ACCOUNT_MANAGER) && sharesOutside && !saidNo
                ? Optional.of(new Sight(Role.ACCOUNT_MANAGER, false, false))
                : Optional.empty();
    }

    /** What staff write down: empty for who only looks, and for the candidate. */
    Optional<Sight> keptBy(Actor by) {
        return seenBy(by).filter(sight -> sight.mayChange() && sight.as() != Role.CANDIDATE);
    }

    private boolean isCoachedBy(Actor reader) {
        return coach != null && reader.actsAs(coach, region);
    }
}
