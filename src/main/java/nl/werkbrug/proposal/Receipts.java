package nl.werkbrug.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Weights;
import nl.werkbrug.need.Need;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The receipt of every proposal: written when somebody is picked, and again when this person is
 * asked. From then on it stays as it is, whatever changes.
 */
@Singleton
public class Receipts {
    private final ReceiptRows rows;
    private final ProposalStore store;
    private final Parties parties;
    private final Profiles profiles;
    private final Competences competences;
    private final Weights weights;
    private final Distances distances;
    private final JsonMapper json;
    private final Clock clock;

    Receipts(
            ReceiptRows rows,
            ProposalStore store,
            Parties parties,
            Profiles profiles,
            Competences competences,
            Weights weights,
            Distances distances,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.parties = parties;
        this.profiles = profiles;
        this.competences = competences;
        this.weights = weights;
        this.distances = distances;
        this.json = json;
        this.clock = clock;
    }

    /** As JSON to keep; for the desk, the coach and the candidate. */
    @Transactional
    public Optional<String> file(Actor reader, ProposalId id) {
        return store.find(id)
                .filter(found ->
                        parties.isDesk(reader, found) || parties.isCandidateSide(reader, found))
                .flatMap(found -> rows.findById(id.value()))
                .map(ReceiptRow::file);
    }

    /** The comparison as it was then, explained plank by plank. */
    @Transactional
    public Optional<Match> match(Actor reader, ProposalId id) {
        return file(reader, id)
                .flatMap(text -> ReceiptFile.read(text.getBytes(UTF_8), json))
                .flatMap(file -> file.toReceipt(json))
                .map(Receipt::compare);
    }

    void write(Proposal proposal, Need need) {
        Profile profile = profiles.of(List.of(proposal.candidate())).get(proposal.candidate());
        if (profile != null) {
            var tools = new Receipt.Tools(competences.catalogue(), weights, distances);
            var receipt = Receipt.of(need, profile, tools, clock.instant());
            var row =
                    new ReceiptRow(proposal.id().value(), ReceiptFile.of(receipt, json).text(json));
            if (rows.existsById(row.proposalId())) {
                rows.update(row);
            } else {
                rows.save(row);
            }
        }
    }

    void remove(ProposalId id) {
        if (rows.existsById(id.value())) {
            rows.deleteById(id.value());
        }
    }
}
