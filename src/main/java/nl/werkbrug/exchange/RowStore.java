package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.exchange.Stored.Deed;

import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores rows in one transaction, all or none; a trial does the same and takes it back. */
@Singleton
class RowStore {
    private final Candidates candidates;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RowStore(Candidates candidates, TransactionOperations<Connection> transactions, Clock clock) {
        this.candidates = candidates;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Stored> store(List<GivenRow> rows, ImportOrder order, ImportWatch watch) {
        return transactions.executeWrite(status -> {
            if (order.dryRun()) {
                status.setRollbackOnly();
            }
            return rows.stream().map(row -> put(row, order, watch)).toList();
        });
    }

    /** What the row would become, as it will be understood. */
    PreviewRow preview(GivenRow row, ImportOrder order) {
        return Preview.of(row, given -> store(List.of(given), order.asTrial(), ImportWatch.NOBODY));
    }

    private Stored put(GivenRow row, ImportOrder order, ImportWatch watch) {
        Draft draft = row.draft();
        Optional<Candidate> known =
                candidates.findByReference(draft.regionOr(order.region()), draft.reference());
        var consents = new GivenConsents(row, known, order).answers();
        CandidateForm form = draft.withConsents(consents.given()).toForm(order.region());
        var recording =
                new Recording(
                        Actor.installation(order.recordedBy()),
                        Consent.Way.IMPORT,
                        clock.instant());
        var remarks = Stream.concat(row.remarks().stream(), consents.remarks().stream()).toList();
        Stored stored =
                known.map(before -> change(before, form, draft, recording, remarks))
                        .orElseGet(() -> add(form, draft, recording, remarks));
        tell(watch, known, stored);
        return stored;
    }

    private static void tell(ImportWatch watch, Optional<Candidate> known, Stored stored) {
        if (stored.deed() != Deed.UNCHANGED) {
            Candidate now = stored.candidate();
            String before = known.map(Memento::of).orElse(null);
            watch.stored(new Touched(Subject.CANDIDATES, now.id().value(), now.version(), before));
        }
    }

    private Stored add(
            CandidateForm form, Draft draft, Recording recording, List<Finding> remarks) {
        List<String> words = Objects.requireNonNullElse(draft.ownWords(), List.of());
        return stored(Deed.ADDED, candidates.add(form, words, recording), words, remarks);
    }

    private Stored change(
            Candidate stored,
            CandidateForm given,
            Draft draft,
            Recording recording,
            List<Finding> remarks) {
        CandidateForm form = Merge.of(CandidateForm.of(stored), given);
        List<String> told = Objects.requireNonNullElse(draft.ownWords(), List.of());
        List<String> words = draft.ownWords() == null ? stored.ownWords() : told;
        if (candidates.preview(stored, form, words).equals(stored)) {
            return stored(Deed.UNCHANGED, stored, told, remarks);
        }
        Candidate changed = candidates.change(stored, stored.version(), form, words, recording);
        return stored(Deed.CHANGED, changed, told, remarks);
    }

    private static Stored stored(
            Deed deed, Candidate candidate, List<String> words, List<Finding> remarks) {
        return new Stored(deed, candidate, words, remarks);
    }
}
