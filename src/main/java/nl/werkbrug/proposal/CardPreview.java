package nl.werkbrug.proposal;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Disclosures;
import nl.werkbrug.need.NeedId;

import java.util.Optional;
import java.util.UUID;

/** What employers would see of somebody after a yes, shown to that person beforehand. */
@Singleton
public class CardPreview {
    private static final ProposalId NO_PROPOSAL = new ProposalId(new UUID(0, 0));

    private final Disclosures disclosures;

    CardPreview(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Without what this person disputes, as that counts nowhere; empty for who has no file. */
    public Optional<MenuCard> of(Actor me) {
        return Optional.ofNullable(me.candidate())
                .flatMap(id -> disclosures.showToSelf(me, new CandidateId(id)))
                .map(own ->
                        new MenuCard(
                                NO_PROPOSAL,
                                NeedId.NOT_STORED,
                                own.label(),
                                own.motivation(),
                                own.profile().holdings(),
                                own.profile().dutchLevel(),
                                own.profile().hours(),
                                own.profile().availableFrom(),
                                own.coach() != null,
                                ProposalStatus.SENT,
                                null));
    }
}
