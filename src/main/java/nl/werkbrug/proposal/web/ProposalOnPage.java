package nl.werkbrug.proposal.web;

import nl.werkbrug.need.Need;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.ProposalStatus;
import nl.werkbrug.proposal.Step;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

/**
 * A proposal with the names that go with it, as far as its reader may see them.
 *
 * @param label what the reader calls the candidate
 */
public record ProposalOnPage(
        Proposal proposal, String label, String work, String employer, @Nullable Need need) {
    public String path() {
        return "/voorstellen/" + proposal.id().value();
    }

    public boolean is(ProposalStatus status) {
        return proposal.status() == status;
    }

    /** Where it stands, in the words of the desk. */
    public String standing(Texts texts) {
        return texts.of("proposal.now." + proposal.status());
    }

    /** Who did a step, and how it reached us. */
    public static String how(Step step, Texts texts) {
        String key = "proposal.by." + step.channel();
        return step.by() == null ? texts.of(key) : texts.of(key + ".name", step.by());
    }
}
