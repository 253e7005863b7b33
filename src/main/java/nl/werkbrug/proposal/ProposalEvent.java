package nl.werkbrug.proposal;

/** Something happened to a proposal; told inside the transaction. */
public sealed interface ProposalEvent
        permits ProposalAsked,
                ProposalAnswered,
                ProposalSent,
                ProposalReacted,
                ProposalWithdrawn,
                IntroductionPlanned {
    ProposalId proposal();
}
