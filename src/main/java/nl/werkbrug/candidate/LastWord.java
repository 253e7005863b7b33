package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of two files says something last, so that the newer word is the one to begin with. */
@Singleton
class LastWord {
    private final ChangeRows changes;
    private final DoubleRows rows;

    LastWord(ChangeRows changes, DoubleRows rows) {
        this.changes = changes;
        this.rows = rows;
    }

    /** Which facts this file says later than that one. */
    Predicate<String> isOf(Candidate mine, Candidate other) {
        Function<String, Instant> here = momentsOf(mine);
        Function<String, Instant> there = momentsOf(other);
        return fact -> here.apply(fact).isAfter(there.apply(fact));
    }

    Instant addedAt(Candidate of) {
        return rows.faces(List.of(of.id().value())).stream()
                .map(FaceRow::addedAt)
                .findFirst()
                .orElseThrow();
    }

    /** What was never changed, was said when the file began. */
    private Function<String, Instant> momentsOf(Candidate one) {
        Instant added = addedAt(one);
        Map<String, Instant> changed =
                changes.findByCandidateIdOrderByChangedAtDesc(one.id().value()).stream()
                        .collect(
                                Collectors.toMap(
                                        ChangeRow::fact,
                                        ChangeRow::changedAt,
                                        BinaryOperator.maxBy(Comparator.naturalOrder())));
        return fact -> changed.getOrDefault(fact, added);
    }
}
