package nl.werkbrug.exchange;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.exchange.Stored.Deed;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores rows in one transaction, all or none; a trial does the same and takes it back. */
@Singleton
class RowStore implements Storing<GivenRow> {
    private final Candidates candidates;
    private final TransactionOperations<Connection> transactions;
    private final CandidateMementos mementos;
    private final Clock clock;

    RowStore(
            Candidates candidates,
            TransactionOperations<Connection> transactions,
            CandidateMementos mementos,
            Clock clock) {
        this.candidates = candidates;
        this.transactions = transactions;
        this.mementos = mementos;
        this.clock = clock;
    }

    @Override
    public List<Stored> store(List<GivenRow> rows, ImportOrder order, ImportWatch watch) {
        return transactions.executeWrite(status -> {
            if (order.dryRun()) {
                status.setRollbackOnly();
            }
            return rows.stream().map(row -> put(row, order, watch)).toList();
        });
    }

    /** What the row would become, as it will be understood. */
    PreviewRow preview(GivenRow row, ImportOrder order, SpokenWords words) {
        return Preview.of(
                row,
                row.draft().understood(words),
                () -> store(List.of(row), order.asTrial(), ImportWatch.NOBODY));
    }

    private Stored put(GivenRow row, ImportOrder order, ImportWatch watch) {
        Draft told = row.draft();
        order.refuseElsewhere(told.regionOr(order.region()));
        Optional<Candidate> known =
                candidates.findByReference(told.regionOr(order.region()), told.reference());
        Draft draft = AtOnce.inDays(told, known, LocalDate.now(clock));
        var consents = new GivenConsents(row, known, order).answers();
        CandidateForm form = draft.withConsents(consents.given()).toForm(order.region());
        var recording = new Recording(order.actor(), Consent.Way.IMPORT, now());
        var remarks = Stream.concat(row.remarks().stream(), consents.remarks().stream()).toList();
        return known.map(before -> change(before, form, draft, recording, remarks, watch))
                .orElseGet(() -> add(form, draft, recording, remarks, watch));
    }

    private Stored add(
            CandidateForm form,
            Draft draft,
            Recording recording,
            List<Finding> remarks,
            ImportWatch watch) {
        List<String> words = Objects.requireNonNullElse(draft.ownWords(), List.of());
        Candidate added = candidates.add(form, words, recording);
        watch.stored(touched(added, null));
        return stored(Deed.ADDED, added, words, remarks);
    }

    private Stored change(
            Candidate stored,
            CandidateForm given,
            Draft draft,
            Recording recording,
            List<Finding> remarks,
            ImportWatch watch) {
        CandidateForm form = Merge.of(CandidateForm.of(stored), given);
        List<String> told = Objects.requireNonNullElse(draft.ownWords(), List.of());
        List<String> words = draft.ownWords() == null ? stored.ownWords() : told;
        if (candidates.preview(stored, form, words).equals(stored)) {
            return stored(Deed.UNCHANGED, stored, told, remarks);
        }
        Candidate changed = candidates.change(stored, stored.version(), form, words, recording);
        watch.stored(touched(changed, mementos.write(stored, recording.at())));
        return stored(Deed.CHANGED, changed, told, remarks);
    }

    /** As precise as the store is, so that what was recorded can be found again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Touched touched(Candidate now, @Nullable String before) {
        return new Touched(Subject.CANDIDATES, now.id().value(), now.version(), before);
    }

    private static Stored stored(
            Deed deed, Candidate candidate, List<String> words, List<Finding> remarks) {
        boolean found = candidate.profile().agreedTo(Purpose.MATCHING);
        return new Stored(deed, found, words, remarks);
    }
}
