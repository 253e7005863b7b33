package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Newcomer;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.exchange.Stored.Deed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A row beside whom it is about, if we know this person: what it says of them in our own form. */
record RowToStore(
        GivenRow row, Optional<Candidate> known, CandidateForm form, List<Finding> remarks) {
    static RowToStore of(
            GivenRow row, @Nullable Candidate stored, ImportOrder order, LocalDate today) {
        Optional<Candidate> known = Optional.ofNullable(stored);
        var consents = new GivenConsents(row, known, order).answers();
        return new RowToStore(
                row,
                known,
                AtOnce.inDays(row.draft(), known, today)
                        .withConsents(consents.given())
                        .toForm(order.region()),
                Stream.concat(row.remarks().stream(), consents.remarks().stream()).toList());
    }

    boolean isNew() {
        return known.isEmpty();
    }

    Newcomer newcomer() {
        return new Newcomer(form, words());
    }

    /** What somebody whom we know becomes. */
    CandidateForm mergedWith(Candidate stored) {
        return Merge.of(CandidateForm.of(stored), form);
    }

    /** A file without such words leaves those of before. */
    List<String> wordsInstead(Candidate stored) {
        return row.draft().ownWords() == null ? stored.ownWords() : words();
    }

    Stored stored(Deed deed, Candidate now) {
        return new Stored(deed, now.profile().agreedTo(Purpose.MATCHING), words(), remarks);
    }

    private List<String> words() {
        return Objects.requireNonNullElse(row.draft().ownWords(), List.of());
    }
}
