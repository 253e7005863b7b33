package nl.werkbrug.exchange;

import java.util.Optional;

/** What a column can say of a candidate: one thing of ours, or several at once. */
sealed interface CandidateColumn extends Header.Named permits Column, Compound {
    /** By the names that desks and other systems use; capitals, spaces and signs do not matter. */
    static Optional<CandidateColumn> named(String header) {
        Optional<CandidateColumn> one = Column.named(header).map(column -> column);
        return one.or(() -> Compound.named(header));
    }
}
