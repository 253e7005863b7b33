package nl.werkbrug.proposal.web;

/** Somebody on the shortlist; elsewhere says that other employers are in play, or nothing. */
public record ShortlistLine(ProposalOnPage one, String elsewhere) {
    public boolean isOver() {
        return one.proposal().status().isEnd();
    }
}
