package nl.werkbrug.proposal.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.web.MatchAction;
import nl.werkbrug.need.Need;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Shortlist;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Beside everybody who fits a need: onto the shortlist, or what became of it. */
@Singleton
class PickAction implements MatchAction {
    private final Shortlist shortlist;
    private final Templates templates;

    PickAction(Shortlist shortlist, Templates templates) {
        this.shortlist = shortlist;
        this.templates = templates;
    }

    @Override
    public Map<CandidateId, Content> of(Frame frame, Need need, Map<CandidateId, String> people) {
        if (!frame.reader().is(Role.ACCOUNT_MANAGER, need.region())) {
            return Map.of();
        }
        Map<CandidateId, Proposal> picked =
                shortlist.of(frame.reader(), need, people.keySet()).stream()
                        .collect(Collectors.toMap(Proposal::candidate, Function.identity()));
        var actions = new HashMap<CandidateId, Content>();
        people.forEach((id, label) -> {
            Proposal before = picked.get(id);
            actions.put(id, before == null ? offer(frame, need, id, label) : told(frame, before));
        });
        return actions;
    }

    private Content offer(Frame frame, Need need, CandidateId id, String label) {
        return templates.part(
                "proposal/pick", Map.of("frame", frame, "need", need, "id", id, "label", label));
    }

    private Content told(Frame frame, Proposal proposal) {
        return templates.part(
                "proposal/pickedbefore", Map.of("frame", frame, "proposal", proposal));
    }
}
