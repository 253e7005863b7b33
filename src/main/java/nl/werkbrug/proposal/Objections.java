package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What candidates say is not right in the letter about a proposal; a person looks at each. */
@Singleton
public class Objections {
    /** Longest text, in characters. */
    public static final int LIMIT = 1000;

    private final ObjectionRows rows;
    private final Proposals proposals;
    private final ProposalStore store;
    private final Parties parties;
    private final Clock clock;

    Objections(
            ObjectionRows rows,
            Proposals proposals,
            ProposalStore store,
            Parties parties,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.store = store;
        this.parties = parties;
        this.clock = clock;
    }

    /** Only the candidate; words may be left out. */
    @Transactional
    public void raise(Actor by, ProposalId id, @Nullable String words) {
        Proposal found = store.get(id);
        if (!parties.isSelf(by, found) || found.status() == ProposalStatus.PICKED) {
            throw new NotYoursException();
        }
        var intake = new Intake();
        String read = intake.prose("words", words, LIMIT);
        intake.finish();
        rows.save(
                new ObjectionRow(UUID.randomUUID(), id.value(), read, clock.instant(), null, null));
    }

    /** The oldest first; none for who has no part in it. */
    @Transactional
    public List<Objection> of(Actor reader, ProposalId id) {
        return proposals.find(reader, id).stream()
                .flatMap(_ -> rows.findByProposalIdOrderByRaisedAt(id.value()).stream())
                .map(ObjectionRow::toObjection)
                .toList();
    }

    /** A person of the desk, or the coach, has looked at all of them. */
    @Transactional
    public void settle(Actor by, ProposalId id) {
        if (!parties.isStaff(by, store.get(id))) {
            throw new NotYoursException();
        }
        rows.findByProposalIdInAndSettledAtIsNull(List.of(id.value()))
                .forEach(open -> rows.update(open.settled(clock.instant(), by.name())));
    }

    /** Those of these proposals that somebody still has to look at. */
    Set<ProposalId> open(Collection<Proposal> among) {
        var ids = among.stream().map(each -> each.id().value()).toList();
        return ids.isEmpty()
                ? Set.of()
                : rows.findByProposalIdInAndSettledAtIsNull(ids).stream()
                        .map(row -> new ProposalId(row.proposalId()))
                        .collect(Collectors.toSet());
    }
}
