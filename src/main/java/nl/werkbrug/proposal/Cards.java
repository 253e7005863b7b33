package nl.werkbrug.proposal;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.Disclosures;
import nl.werkbrug.candidate.Profile;

import java.util.Optional;

/** Makes a menu card of a proposal that both sides agreed to. */
@Singleton
class Cards {
    private final Disclosures disclosures;

    Cards(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Empty before both yeses, and after a withdrawal of any kind. */
    Optional<MenuCard> of(Actor employer, Proposal proposal) {
        return Optional.of(proposal)
                .filter(found -> found.status().isBeforeEmployer())
                .flatMap(found -> disclosures.showTo(employer, found.candidate()))
                .map(candidate -> card(proposal, candidate));
    }

    private static MenuCard card(Proposal proposal, Candidate candidate) {
        Profile profile = candidate.profile();
        return new MenuCard(
                proposal.id(),
                proposal.need(),
                candidate.label(),
                candidate.motivation(),
                profile.holdings(),
                profile.dutchLevel(),
                profile.hours(),
                profile.availableFrom(),
                candidate.coach() != null,
                proposal.status(),
                proposal.introduction());
    }
}
