package nl.werkbrug.exchange;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Newcomer;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.exchange.Stored.Deed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A row beside whom it is about, if we know this person: what it says of them in our own form. */
record RowToStore(
        GivenRow row, Optional<Candidate> known, CandidateForm form, List<Finding> remarks) {
    static RowToStore of(GivenRow row, Optional<Candidate> known, ImportOrder order) {
        var consents = new GivenConsents(row, known, order).answers();
        return new RowToStore(
                row,
                known,
                row.draft().withConsents(consents.given()).toForm(order.region()),
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
