package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.proposal.Proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the candidate, the work and the employer of a proposal. */
@Singleton
class Naming {
    /** Whoever has a part in a proposal may know which work it is about. */
    private static final Actor ITSELF = Actor.installation("proposal");

    private final Names names;
    private final Employers employers;
    private final Needs needs;

    Naming(Names names, Employers employers, Needs needs) {
        this.names = names;
        this.employers = employers;
        this.needs = needs;
    }

    /** Who may not be seen any more is left out. */
    List<ProposalOnPage> of(Actor reader, List<Proposal> proposals) {
        List<CandidateId> people = proposals.stream().map(Proposal::candidate).distinct().toList();
        Map<CandidateId, String> labels =
                people.isEmpty() ? Map.of() : names.show(reader, AccessPurpose.PROPOSAL, people);
        return proposals.stream()
                .filter(each -> labels.containsKey(each.candidate()))
                .map(each -> of(each, labels.getOrDefault(each.candidate(), "")))
                .toList();
    }

    Optional<ProposalOnPage> of(Actor reader, Proposal proposal) {
        return of(reader, List.of(proposal)).stream().findFirst();
    }

    /** For who reads about nobody, or about oneself. */
    ProposalOnPage nameless(Proposal proposal) {
        return of(proposal, "");
    }

    String employer(EmployerId id) {
        return employers.find(id).map(Employer::name).orElse("");
    }

    Optional<Need> need(NeedId id) {
        return needs.find(ITSELF, id);
    }

    private ProposalOnPage of(Proposal proposal, String label) {
        Need need = need(proposal.need()).orElse(null);
        return new ProposalOnPage(
                proposal,
                label,
                need == null ? "" : need.title(),
                employer(proposal.employer()),
                need);
    }
}
