package nl.werkbrug.proposal;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;
import nl.werkbrug.check.StoreView;

import java.util.List;

/** Every proposal stands where its last step brought it; none was sent without a yes. */
@Singleton
class ProposalsCheck implements Check {
    private static final String OTHER =
            """
            SELECT p.id FROM proposal p WHERE NOT EXISTS (SELECT 1 FROM proposal_step last
                WHERE last.proposal_id = p.id AND last.status = p.status AND last.id =
                    (SELECT MAX(id) FROM proposal_step step WHERE step.proposal_id = p.id))
            ORDER BY p.id
            """;

    private static final String UNASKED =
            """
            SELECT sent.proposal_id FROM proposal_step sent WHERE sent.status = 'SENT'
                AND NOT EXISTS (SELECT 1 FROM proposal_step yes
                    WHERE yes.proposal_id = sent.proposal_id AND yes.status = 'AGREED')
            ORDER BY sent.proposal_id
            """;

    private final StoreView store;

    ProposalsCheck(StoreView store) {
        this.store = store;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<Object> look(FaultList faults) {
        store.words(OTHER).forEach(proposal -> faults.add("check.proposals.other", proposal));
        store.words(UNASKED).forEach(proposal -> faults.add("check.proposals.unasked", proposal));
        return List.of(store.number("SELECT COUNT(*) FROM proposal"));
    }
}
