package nl.werkbrug.candidate;

import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of two files says something last or in full: with that word a choice begins. */
@Singleton
class LastWord {
    private static final Set<String> NAMES = Set.of("firstName", "lastName");

    private final ChangeRows changes;
    private final DoubleRows rows;

    LastWord(ChangeRows changes, DoubleRows rows) {
        this.changes = changes;
        this.rows = rows;
    }

    /** Which facts this file says later than that one, or of a name: more of it. */
    Predicate<String> isOf(Candidate mine, Candidate other) {
        Function<String, Instant> here = momentsOf(mine);
        Function<String, Instant> there = momentsOf(other);
        return fact ->
                NAMES.contains(fact)
                        ? lengthOf(mine, fact) > lengthOf(other, fact)
                        : here.apply(fact).isAfter(there.apply(fact));
    }

    private static int lengthOf(Candidate one, String name) {
        var values = FactSheet.of(one).values();
        return String.valueOf(values.getOrDefault(new Fact(name), "")).length();
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
